import { type Logger, pino } from "pino";

export interface LogOptions {
  readonly level: string;
  /** Values that must never appear in a line, wherever they stand in it: tokens, keys, passwords. */
  readonly secrets: readonly string[];
  /** Takes one line of JSON with its line feed. */
  readonly write: (line: string) => void;
}

const HIDDEN = "[secret]";

/** Field names that hold secrets, for those that come from outside and are not in the list of values. */
const SECRET_FIELDS = ["token", "secret", "password", "authorization", "cookie"];

/** JSON lines for the operator. Secrets are taken out of the finished line, so that errors of libraries cannot leak them. */
export function createLog({ level, secrets, write }: LogOptions): Logger {
  const hidden = secrets
    .filter((secret) => secret !== "")
    // The longest first: a secret that contains another is replaced whole.
    .sort((a, b) => b.length - a.length)
    .map((secret) => JSON.stringify(secret).slice(1, -1));
  const destination = {
    write: (line: string) =>
      write(hidden.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line)),
  };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: HIDDEN,
      },
    },
    destination,
  );
}
