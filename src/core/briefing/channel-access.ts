import type { Place } from "../command/invocation.ts";
import type { Asker } from "./briefing-book.ts";
import type { BriefingPlace } from "./subscription.ts";

/** A channel as the platform sees it at this moment. */
export type ChannelLook =
  /** It does not exist, or the bot cannot see it. */
  | { readonly kind: "unknown" }
  | {
      readonly kind: "found";
      readonly place: BriefingPlace;
      /** With what the platform writes before it: "#general". */
      readonly name?: string;
      /** By the platform's own permissions. */
      readonly actorManages: boolean;
      readonly botPosts: boolean;
      /** IANA zone of the actor, where the platform tells. */
      readonly actorZone?: string;
    };

/** What a platform knows of its channels and people, asked each time and never remembered. */
export interface ChannelAccess {
  /** @param channel the platform's id, or whatever was typed instead */
  look(channel: string, asker: Asker): Promise<ChannelLook>;
  /** Where one person is written to and nobody else reads; undefined where that cannot be. */
  directPlace(user: string, workspace: string | undefined): Promise<BriefingPlace | undefined>;
}

/** The access of a platform; undefined where it is not configured. */
export type AccessOf = (platform: Place["platform"]) => Promise<ChannelAccess | undefined>;
