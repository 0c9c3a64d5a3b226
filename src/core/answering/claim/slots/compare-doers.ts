import { isNamedIn } from "../../../understanding/is-named-in.ts";
import type { BesideFact } from "./beside-fact.ts";
import type { FigureMatch } from "./compare-figures.ts";
import { compareNames } from "./compare-names.ts";
import { swapsRoles } from "./compare-roles.ts";
import { swapsTellers } from "./compare-tellers.ts";

/** Share of the words from which a deed is told, so that another doer is another story. */
const DEED = 0.8;
/** Weight of known words from which a deed is recognised without its doer. */
const TELLING = 4;
/** The same of the words beside the name of what it was done to. */
const NAMED = 2;

/** Holds who is named against whom the fact names, and who does it to whom. */
export function compareDoers(
  { reading, entry, told, weights, parts: { names } }: BesideFact,
  figures: FigureMatch,
): "same" | "differ" | "uncovered" {
  const { known, said, saidKnown, foreign } = weights;
  const { fact, slots } = entry;
  const named = compareNames(foreign, slots, fact, reading, told, figures === "same", names);
  // Somebody else's deed has to be told in enough words to be recognised.
  const isDeedTold = said > 0 && saidKnown / said >= DEED;
  const isTold =
    figures === "same" ||
    (figures !== "uncovered" &&
      (known >= TELLING || (isDeedTold && said >= NAMED && isNamedIn(reading, fact.subject))));
  if (named === "differ" && isTold) return "differ";
  if (swapsTellers(reading, told, fact)) return "differ";
  if (foreign.length === 0 && isDeedTold && swapsRoles(reading, told, slots, names))
    return "differ";
  return named === "same" ? "same" : "uncovered";
}
