import type { Actor, Place } from "../command/invocation.ts";
import type { Document } from "../document/block.ts";
import type { BriefingLength } from "../pack.ts";
import type { Schedule } from "./schedule.ts";
import type { Subscription } from "./subscription.ts";

/** What is asked of a new subscription; what is absent has a default. */
export interface SubscriptionRequest {
  readonly topic: string;
  readonly length?: BriefingLength;
  readonly schedule: Schedule;
  /** Absent: the actor's own where the platform tells it, else UTC. */
  readonly zone?: string;
  /** Absent: where it is asked. */
  readonly channel?: string;
  readonly posts: Subscription["posts"];
}

/** Who asks, and where. */
export interface Asker {
  readonly actor: Actor;
  readonly place: Place;
}

/** A subscription as its people see it. */
export interface Planned {
  readonly kind: "planned";
  readonly subscription: Subscription;
  /** Name of the channel, where the platform tells it. */
  readonly channelName?: string;
  /** Up to three slots to come, in milliseconds since 1970; none while it is paused. */
  readonly next: readonly number[];
}

/** Why a request is refused; each has its own sentence. */
export type BriefingRefusal =
  | "no-chat"
  | "no-channel"
  | "not-yours"
  | "cannot-post"
  | "no-such-subscription"
  | "no-such-topic"
  | "bad-cron"
  | "past"
  | "never"
  | "too-often"
  | "too-many";

export interface Refused {
  readonly kind: "refused";
  readonly reason: BriefingRefusal;
}

export type SubscriptionChange = "pause" | "resume" | "remove" | "run-now";

/** The subscriptions, as commands reach them. Who may do what is checked with the platform each time. */
export interface BriefingBook {
  add(request: SubscriptionRequest, asker: Asker): Promise<Planned | Refused>;
  /** Those of a channel, oldest first; of the asker's own where none is named. */
  list(
    channel: string | undefined,
    asker: Asker,
  ): Promise<{ readonly kind: "list"; readonly planned: readonly Planned[] } | Refused>;
  /** What the next one would say; `isNews` is false when it would not be posted. */
  preview(
    id: string,
    asker: Asker,
  ): Promise<(Planned & { readonly document: Document; readonly isNews: boolean }) | Refused>;
  change(id: string, change: SubscriptionChange, asker: Asker): Promise<Planned | Refused>;
}
