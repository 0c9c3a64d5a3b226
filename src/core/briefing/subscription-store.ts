import type { PackSnapshot } from "./pack-snapshot.ts";
import type { BriefingPlace, Subscription } from "./subscription.ts";

/** What of a subscription can change; a key that is there with `undefined` is emptied. */
export type SubscriptionPatch = {
  readonly [Key in
    | "state"
    | "pausedFor"
    | "failures"
    | "failedSlot"
    | "nextDue"
    | "plannedAt"
    | "runNow"]?: Subscription[Key] | undefined;
};

/** Every subscription there is. Several processes may use one store at the same time. */
export interface SubscriptionStore {
  /** False when the id is taken; then nothing is written. */
  add(subscription: Subscription): Promise<boolean>;
  read(id: string): Promise<Subscription | undefined>;
  /** Those of a channel, oldest first. */
  list(place: BriefingPlace): Promise<readonly Subscription[]>;
  /** Writes the patch while `onlyIf` holds, in one step; false when it did not or there is no such subscription. */
  change(
    id: string,
    patch: SubscriptionPatch,
    onlyIf?: Pick<Subscription, "state">,
  ): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** The next slot of a subscription, as it was computed. */
export interface Plan {
  readonly id: string;
  /** What it was before: where another has planned it meanwhile, nothing is written. */
  readonly before: number | undefined;
  readonly nextDue: number | undefined;
}

/** What is to be planned, for the scheduler. */
export interface DueSubscriptions {
  /** Active ones whose next slot has come, earliest first. */
  due(now: number, limit: number): Promise<readonly Subscription[]>;
  /** Active ones that were planned by a clock that stood later than this. */
  plannedAfter(moment: number, limit: number): Promise<readonly Subscription[]>;
  /** Writes many at once. */
  plan(plans: readonly Plan[], plannedAt: number): Promise<void>;
}

/** What each channel was last told of each topic. */
export interface BriefedChannels {
  read(place: BriefingPlace, topic: string): Promise<PackSnapshot | undefined>;
  write(place: BriefingPlace, topic: string, snapshot: PackSnapshot, at: number): Promise<void>;
}
