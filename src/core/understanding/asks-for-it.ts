import type { Reading } from "./read-text.ts";
import { textOf } from "./text-of.ts";

const ASKS_FOR_IT =
  /^(?:(?:so|and|but|ok|hey|well) )*(?:(?:is|are|was|were|isn't|aren't) there|any)\b/;

/** "Is there a ...?", "any ...?": whoever asks whether there is one wants to hear of it. Pure. */
export function asksForIt(reading: Reading): boolean {
  return ASKS_FOR_IT.test(textOf(reading));
}
