import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "./log.ts";

/** Bolt's own lines in our log. What it calls an error it mostly mends itself, by connecting or sending again. */
export function createBoltLogger(log: Log): Logger {
  const warn = (...parts: unknown[]): void => {
    log.warn({ bolt: parts.map(String).join(" ") }, "a line of Slack's client");
  };
  return {
    debug: () => {},
    info: () => {},
    warn,
    error: warn,
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
