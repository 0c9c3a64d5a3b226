import type { Fact } from "../../../fact.ts";
import type { Reading } from "../../../understanding/read-text.ts";

/**
 * "Bolt says that Acme swapped the glue" of what Acme says that Bolt did: the one who tells it and the one of whom it is
 * told have changed places. `told`: the fact's own sentence.
 */
export function swapsTellers(reading: Reading, told: Reading, { speaker }: Fact): boolean {
  if (speaker === undefined) return false;
  const teller = tellerOf(reading);
  return (
    teller !== undefined &&
    teller !== speaker &&
    idsOf(reading).includes(speaker) &&
    idsOf(told).includes(teller)
  );
}

/** Who says something of somebody else: the first name, before a verb of saying. */
function tellerOf({ mentions, tokens }: Reading): string | undefined {
  const [first] = mentions;
  if (first?.named.kind !== "entity") return undefined;
  return SAYS.test(tokens[first.to]?.text ?? "") ? first.named.id : undefined;
}
const SAYS =
  /^(?:says?|said|claims?|claimed|insists?|insisted|argues?|argued|alleges?|alleged|complains?|complained|reckons?|thinks?|believes?)$/;

function idsOf({ mentions }: Reading): readonly string[] {
  return mentions.flatMap(({ named }) => (named.kind === "entity" ? [named.id] : []));
}
