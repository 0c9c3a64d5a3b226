import type { BriefingLength } from "../pack.ts";
import type { Schedule } from "./schedule.ts";

/** A channel that briefings can be posted to. */
export interface BriefingPlace {
  readonly platform: "discord" | "slack";
  /** Discord guild or Slack team; absent in a direct message of Discord. */
  readonly workspace?: string;
  readonly channel: string;
  /** A direct message between its creator and the bot. */
  readonly direct: boolean;
}

/** Why no briefing is posted at the moment. */
export type PauseReason = "asked" | "gone" | "uninstalled" | "failures" | "no-topic";

/** A briefing that a channel wants on time. Times are milliseconds since 1970. */
export interface Subscription {
  /** Short enough to be typed. */
  readonly id: string;
  readonly place: BriefingPlace;
  /** Id of a briefing of the pack. */
  readonly topic: string;
  /** Absent: the briefing's own. */
  readonly length?: BriefingLength;
  readonly schedule: Schedule;
  /** IANA zone of the schedule. */
  readonly zone: string;
  /** `when-changed`: nothing is posted while the facts are those that the channel has read. */
  readonly posts: "always" | "when-changed";
  readonly state: "active" | "paused";
  readonly pausedFor?: PauseReason;
  /** Permanent failures since the last success. */
  readonly failures: number;
  /** Slot of the last of them, so that none is counted twice. */
  readonly failedSlot?: number;
  /** The platform's id of who is told when it is paused; absent once that person is forgotten. */
  readonly createdBy?: string;
  readonly createdAt: number;
  /** The next slot; absent when none is to come. Kept while paused, but then of no meaning. */
  readonly nextDue?: number;
  /** When that was computed: it is computed anew when the clock has since gone back. */
  readonly plannedAt: number;
  /** Slot that was asked for out of turn: it is posted whatever has changed. */
  readonly runNow?: number;
}
