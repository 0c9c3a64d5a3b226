import type { Asker } from "../../src/core/briefing/briefing-book.ts";
import type { ChannelAccess } from "../../src/core/briefing/channel-access.ts";
import type { BriefingPlace } from "../../src/core/briefing/subscription.ts";

export const WORKSPACE = "T1";

/** A platform's channels: "C1" and "C2" with one who manages them, "C3" where the bot may not post. */
export function createChannels(zone?: string): ChannelAccess {
  const managers = new Set(["manager"]);
  return {
    async look(channel, { actor }) {
      if (!/^C[123]$/.test(channel)) return { kind: "unknown" };
      return {
        kind: "found",
        place: placeOf(channel),
        name: `#${channel.toLowerCase()}`,
        actorManages: managers.has(actor.id),
        botPosts: channel !== "C3",
        ...(zone !== undefined && { actorZone: zone }),
      };
    },
    async directPlace(user) {
      return { ...placeOf(`D-${user}`), direct: true };
    },
  };
}

export function placeOf(channel: string): BriefingPlace {
  return { platform: "slack", workspace: WORKSPACE, channel, direct: false };
}

export function asker(id: string, channel = "C1", workspace = WORKSPACE): Asker {
  return {
    actor: { id },
    place: { platform: "slack", workspace, channel, direct: false },
  };
}
