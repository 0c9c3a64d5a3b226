import type { Kysely } from "kysely";
import type { Place } from "../core/command/invocation.ts";
import type { Receipts } from "../core/command/ports.ts";
import { type Explanation, explanationSchema } from "../core/explanation.ts";
import type { KeptParts } from "./kept-parts.ts";
import { placeKey } from "./place-key.ts";
import type { Tables } from "./tables.ts";

/** Receipts in the store: explanations, and who may see each; nothing that anybody asked. */
export function createReceipts({ db, now, onProblem }: KeptParts): Receipts {
  return {
    async keep(explanation, { place, actor }, visibility) {
      const isForOne = visibility === "private" || place.direct;
      const row = {
        thread: place.thread ?? "",
        explanation: JSON.stringify(explanation),
        answered_at: now(),
      };
      try {
        await db
          .insertInto("receipts")
          .values({
            receipt: explanation.receipt,
            place: placeKey(place),
            actor: isForOne ? actor.id : "",
            ...row,
          })
          .onConflict((conflict) =>
            conflict.columns(["receipt", "place", "actor"]).doUpdateSet(row),
          )
          .execute();
      } catch (problem) {
        onProblem(problem);
      }
    },

    async find({ place, actor }, wanted) {
      const receipt = wanted ?? (await receiptOfPost(db, place));
      const visible = db
        .selectFrom("receipts")
        .select("explanation")
        .where("place", "=", placeKey(place))
        .where("actor", "in", ["", actor.id])
        .orderBy("answered_at", "desc")
        .limit(1);
      if (receipt !== undefined) {
        return read(await visible.where("receipt", "=", receipt).executeTakeFirst());
      }
      const inThread =
        place.thread === undefined
          ? undefined
          : await visible.where("thread", "=", place.thread).executeTakeFirst();
      return read(inThread ?? (await visible.executeTakeFirst()));
    },
  };
}

async function receiptOfPost(
  db: Kysely<Tables>,
  { platform, channel, repliedTo }: Place,
): Promise<string | undefined> {
  if (repliedTo === undefined) return undefined;
  const post = await db
    .selectFrom("posts")
    .select("receipt")
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("message", "=", repliedTo)
    .executeTakeFirst();
  return post?.receipt ?? undefined;
}

/** For the operator, who may read the whole store: the newest explanation with a receipt, wherever it stands. */
export async function findReceiptAnywhere(
  db: Kysely<Tables>,
  receipt: string,
): Promise<Explanation | undefined> {
  return read(
    await db
      .selectFrom("receipts")
      .select("explanation")
      .where("receipt", "=", receipt)
      .orderBy("answered_at", "desc")
      .limit(1)
      .executeTakeFirst(),
  );
}

/** A row of another version of the program may be none that can be shown. */
function read(row: { readonly explanation: string } | undefined): Explanation | undefined {
  return row && explanationSchema.safeParse(JSON.parse(row.explanation)).data;
}
