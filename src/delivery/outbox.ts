import type { Place } from "../core/command/invocation.ts";
import type { Document } from "../core/document/block.ts";

/** A message of ours that stands in a channel. */
export interface PostRef {
  readonly platform: Place["platform"];
  /** Discord guild or Slack team. */
  readonly workspace?: string;
  readonly channel: string;
  /** The platform's own id of the message. */
  readonly message: string;
  /** The key it was posted with. */
  readonly key: string;
}

/**
 * Why a platform will never take it: the channel does not exist or is archived, the bot may not write there, the app
 * is no longer installed, or the message itself is refused.
 */
export type Refusal = "channel-gone" | "forbidden" | "uninstalled" | "refused";

/** What every call may end in besides success. `detail` is for the operator: no secrets, no words of users. */
export type OutboxProblem =
  | { readonly kind: "permanent"; readonly reason: Refusal; readonly detail: string }
  /** Not taken: too many. `scope` is what has to wait: the channel, or everything of this platform's app. */
  | {
      readonly kind: "limited";
      readonly retryAfterMs: number;
      readonly scope: "channel" | "app";
      readonly detail: string;
    }
  /** Surely not taken; later it may be. */
  | { readonly kind: "transient"; readonly detail: string };

export type PostOutcome =
  /** `pauseMs`: the platform wants no other post in this channel for so long. */
  | { readonly kind: "posted"; readonly ref: PostRef; readonly pauseMs?: number }
  /** The answer was lost or says nothing: the message may stand there or may still appear. */
  | { readonly kind: "unknown"; readonly detail: string }
  | OutboxProblem;

export type FindOutcome =
  | { readonly kind: "found"; readonly ref: PostRef }
  | { readonly kind: "absent" }
  /** The history cannot be read, or not as far back as needed. */
  | { readonly kind: "unreadable"; readonly detail: string }
  | OutboxProblem;

export type EditOutcome = { readonly kind: "edited" } | OutboxProblem;

/**
 * Posts of one platform. Every call ends in a value, makes one attempt and takes no longer than the outbox's timeout;
 * repeating it is the caller's decision.
 */
export interface Outbox {
  /** The key is sent along, so that `find` sees it and the platform may refuse a second one. */
  post(place: Place, document: Document, key: string): Promise<PostOutcome>;
  edit(ref: PostRef, document: Document): Promise<EditOutcome>;
  /** Looks for our own post with this key in the channel, from `since` on (milliseconds since 1970). */
  find(place: Place, key: string, since: number): Promise<FindOutcome>;
}

/** Names a message that was posted to a place with a key. */
export function postRef(
  { platform, workspace, channel }: Place,
  message: string,
  key: string,
): PostRef {
  return { platform, ...(workspace !== undefined && { workspace }), channel, message, key };
}

/** An answer that was lost, or says nothing that the platform's own reading of problems knows. */
export function lostAnswer(error: unknown): { readonly kind: "unknown"; readonly detail: string } {
  const said = error instanceof Error ? error.message : String(error);
  return { kind: "unknown", detail: `no answer that tells: ${said}` };
}
