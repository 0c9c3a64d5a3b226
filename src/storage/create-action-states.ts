import type { Kysely } from "kysely";
import { type ActionState, actionStateSchema } from "../core/command/action-state.ts";
import type { ActionStates } from "../core/command/ports.ts";
import { placeKey } from "./place-key.ts";
import { StorageError } from "./storage-error.ts";
import type { Tables } from "./tables.ts";

/** Bytes in UTF-8: what Discord gives back with a button. */
const REF_BYTES = 100;

export interface ActionStatesParts {
  readonly db: Kysely<Tables>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told what could not be kept. */
  readonly onProblem: (problem: unknown) => void;
}

/** What actions stand for, in the store: ids alone, so a button works after a restart and in any process. */
export function createActionStates({ db, now, onProblem }: ActionStatesParts): ActionStates {
  return {
    async keep(ref, state, { place, actor }, visibility) {
      checkRef(ref);
      const isForOne = visibility === "private" || place.direct;
      const row = {
        ref,
        place: placeKey(place),
        actor: isForOne ? actor.id : "",
        state: write(state),
        kept_at: now(),
      };
      try {
        const kept = await db
          .insertInto("action_states")
          .values(row)
          .onConflict((conflict) =>
            conflict
              .columns(["ref", "place", "actor"])
              .doUpdateSet({ kept_at: row.kept_at })
              // What stands in the channel already goes on doing what it did.
              .where("action_states.state", "=", row.state),
          )
          .returning("ref")
          .executeTakeFirst();
        return kept !== undefined;
      } catch (problem) {
        onProblem(problem);
        return false;
      }
    },

    async find({ place, actor }, ref) {
      const row = await db
        .selectFrom("action_states")
        .select("state")
        .where("ref", "=", ref)
        .where("place", "=", placeKey(place))
        .where("actor", "in", ["", actor.id])
        // One's own before everybody's.
        .orderBy("actor", "desc")
        .limit(1)
        .executeTakeFirst();
      // Another version of the program may have written it.
      return row && actionStateSchema.safeParse(JSON.parse(row.state)).data;
    },
  };
}

function checkRef(ref: string): void {
  const bytes = Buffer.byteLength(ref);
  if (bytes >= 1 && bytes <= REF_BYTES) return;
  throw new StorageError(
    "storage-bad-value",
    `The ref of an action has ${bytes} bytes: make it 1 to ${REF_BYTES}.`,
  );
}

/** Equal states are equal texts: the schema orders the fields. */
function write(state: ActionState): string {
  const checked = actionStateSchema.safeParse(state);
  if (checked.success) return JSON.stringify(checked.data);
  const problems = checked.error.issues.map(
    ({ path, message }) => `${path.join(".") || "the state"}: ${message}`,
  );
  throw new StorageError(
    "storage-bad-value",
    `An action cannot be kept. ${problems.join("; ")}.`,
    checked.error,
  );
}
