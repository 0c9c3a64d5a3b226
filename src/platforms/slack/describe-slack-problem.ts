import { webApi } from "@slack/bolt";
import type { OutboxProblem, Refusal } from "../../delivery/outbox.ts";

/**
 * Errors of Slack by what they mean for a channel. Every other one refuses the message itself.
 * @see https://docs.slack.dev/reference/methods/chat.postMessage
 */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  channel_not_found: "channel-gone",
  is_archived: "channel-gone",
  not_in_channel: "forbidden",
  no_permission: "forbidden",
  missing_scope: "forbidden",
  access_denied: "forbidden",
  ekm_access_denied: "forbidden",
  restricted_action: "forbidden",
  restricted_action_read_only_channel: "forbidden",
  restricted_action_thread_only_channel: "forbidden",
  restricted_action_non_threadable_channel: "forbidden",
  team_access_not_granted: "forbidden",
  account_inactive: "uninstalled",
  token_revoked: "uninstalled",
};
/** Not taken, and perhaps taken another time. The first two are for the operator: the token is wrong, not the channel. */
const TRANSIENT = new Set([
  "invalid_auth",
  "not_authed",
  "token_expired",
  "request_timeout",
  "service_unavailable",
  "team_added_to_org",
]);
/** By Slack's own words some of it may have succeeded. */
const UNKNOWN = new Set(["fatal_error", "internal_error"]);
const LIMITED = new Set(["ratelimited", "rate_limited", "message_limit_exceeded"]);
/** Where Slack says "too many" without a time. */
const RETRY_AFTER_MS = 30_000;
const NOT_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** What a failed call tells for sure; undefined when it may have been taken all the same: 5xx, a lost answer. */
export function describeSlackProblem(error: unknown): OutboxProblem | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError) return limited(error.retryAfter * 1000);
  if (error instanceof webApi.WebAPIPlatformError) return describeAnswer(error.data.error);
  const code = codeOf(error);
  return code !== undefined && NOT_SENT.has(code)
    ? { kind: "transient", detail: `Slack could not be reached (${code})` }
    : undefined;
}

function describeAnswer(said: string): OutboxProblem | undefined {
  const detail = `Slack says ${said}`;
  if (UNKNOWN.has(said)) return undefined;
  if (LIMITED.has(said)) return limited(RETRY_AFTER_MS);
  if (TRANSIENT.has(said)) return { kind: "transient", detail };
  return { kind: "permanent", reason: REFUSALS[said] ?? "refused", detail };
}

/** Slack does not say which of its limits it was, so the whole workspace waits: mostly a second. */
function limited(retryAfterMs: number): OutboxProblem {
  return { kind: "limited", retryAfterMs, scope: "app", detail: "Slack wants fewer calls" };
}

/** The innermost code: clients wrap what the network says. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const inner = codeOf(error.cause);
  const { code } = error as { code?: unknown };
  return inner ?? (typeof code === "string" ? code : undefined);
}
