import type { Difference } from "../comparison.ts";
import type { BesideFact } from "./beside-fact.ts";
import {
  deniesTheOpposite,
  deniesWhatIsTold,
  forbidsAlike,
  speaksOfDenied,
} from "./compare-negation.ts";
import { compareRanks } from "./compare-ranks.ts";

/** Share of the words from which a sentence without a negation says what one with it says. */
const IN_OTHER_WORDS = 0.85;

/**
 * `differ`: one denies what the other tells. `uncovered`: one denies, and who knows what of the other. `direction`, `status`:
 * that slot is turned twice and agrees, "did not rise" beside "fell".
 */
type DenialMatch = "differ" | "uncovered" | "direction" | "status" | "none";

/**
 * Holds the "not" of a claim against the fact's. `isDenied`: a curator wrote the claim down as denied; `differs`: the slots that
 * differ as far as that is known.
 */
export function compareDenials(
  { reading, form, entry, told, denial, weights, parts: { ranking, vocabulary } }: BesideFact,
  isDenied: boolean,
  differs: ReadonlySet<Difference>,
): DenialMatch {
  const { said, saidKnown, opposed } = weights;
  const ranks = compareRanks(reading, told);
  if (isDenied || ranks === "differ") return "differ";
  // "No order was larger" denies nothing of the largest.
  const isOneDenied =
    ranks === "none" &&
    denial !== "turned" &&
    reading.negated !== entry.slots.negated &&
    !forbidsAlike(reading, told);
  if (isOneDenied && differs.size === 0) {
    // The word that is denied has to be told on both sides.
    if (deniesWhatIsTold(reading, entry, told, ranking)) return "differ";
    // "stays silent" needs no "not" where the fact has one.
    const isInOtherWords = said > 0 && saidKnown / said >= IN_OTHER_WORDS;
    const isOpen =
      reading.negated || !isInOtherWords || (form === "question" && speaksOfDenied(reading, told));
    return isOpen ? "uncovered" : "none";
  }
  if (reading.negated && differs.has("direction")) return "direction";
  // "was not accepted" where it was rejected.
  if (opposed > 0 && deniesTheOpposite(reading, entry, ranking, vocabulary)) return "status";
  return "none";
}
