import { DiscordAPIError, RateLimitError } from "discord.js";
import type { OutboxProblem, Refusal } from "../../delivery/outbox.ts";

/**
 * Codes of Discord by what they mean for a channel.
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes
 */
const REFUSALS: Readonly<Record<number, Refusal>> = {
  10003: "channel-gone",
  10004: "uninstalled",
  50001: "forbidden",
  50007: "forbidden",
  50008: "forbidden",
  50013: "forbidden",
  50083: "channel-gone",
  160005: "channel-gone",
};
/** The connection was never made: nothing was sent. */
const NOT_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** What a failed call tells for sure; undefined when it may have been taken all the same: 5xx, a lost answer. */
export function describeDiscordProblem(error: unknown): OutboxProblem | undefined {
  if (error instanceof RateLimitError) {
    return {
      kind: "limited",
      retryAfterMs: Math.max(error.retryAfter, error.timeToReset, 0),
      scope: error.global ? "app" : "channel",
      detail: `Discord allows no more calls of ${error.route} for now`,
    };
  }
  if (error instanceof DiscordAPIError) {
    const detail = `Discord says ${error.message} (${error.code})`;
    // The whole bot is shut out: that is for its operator to mend, and no channel's fault.
    if (error.status === 401) {
      return { kind: "transient", detail: `${detail}: set DISCORD_TOKEN to the bot's token` };
    }
    const reason = REFUSALS[Number(error.code)] ?? (error.status === 403 ? "forbidden" : undefined);
    return { kind: "permanent", reason: reason ?? "refused", detail };
  }
  const code = codeOf(error);
  return code !== undefined && NOT_SENT.has(code)
    ? { kind: "transient", detail: `Discord could not be reached (${code})` }
    : undefined;
}

/** The innermost code: clients wrap what the network says. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const inner = codeOf(error.cause);
  const { code } = error as { code?: unknown };
  return inner ?? (typeof code === "string" ? code : undefined);
}
