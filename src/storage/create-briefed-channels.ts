import * as z from "zod";
import type { BriefedChannels } from "../core/briefing/subscription-store.ts";
import type { Storage } from "./open-storage.ts";
import { placeKey } from "./place-key.ts";

const factsSchema = z.record(z.string(), z.object({ topic: z.string(), line: z.string() }));

/** What each channel was last told of each topic; how a version of the pack reads is kept once. */
export function createBriefedChannels({ db }: Storage): BriefedChannels {
  return {
    async read(place, topic) {
      const row = await db
        .selectFrom("briefed_channels")
        .innerJoin("pack_snapshots", "pack_snapshots.version", "briefed_channels.version")
        .select(["pack_snapshots.version as version", "pack_snapshots.facts as facts"])
        .where("place", "=", placeKey(place))
        .where("topic", "=", topic)
        .executeTakeFirst();
      return row && { version: row.version, facts: factsSchema.parse(JSON.parse(row.facts)) };
    },

    async write(place, topic, { version, facts }, at) {
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("pack_snapshots")
          .values({ version, facts: JSON.stringify(facts) })
          .onConflict((conflict) => conflict.column("version").doNothing())
          .execute();
        await transaction
          .insertInto("briefed_channels")
          .values({ place: placeKey(place), topic, version, briefed_at: at })
          .onConflict((conflict) =>
            conflict.columns(["place", "topic"]).doUpdateSet({ version, briefed_at: at }),
          )
          .execute();
      });
    },
  };
}
