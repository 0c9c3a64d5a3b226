import type { FactSlots } from "../../../retrieval/entry.ts";
import type { Reading } from "../../../understanding/read-text.ts";

/** One rises where the other falls. */
export function turnsDirection({ direction }: Reading, slots: FactSlots): boolean {
  return direction !== undefined && slots.direction !== undefined && direction !== slots.direction;
}
