import type { Fact } from "../../../fact.ts";
import type { FactSlots } from "../../../retrieval/entry.ts";
import { type Valence, valenceOf, WELL_SPENT } from "../../../understanding/everyday-valence.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { type Token, tokenize } from "../../../understanding/tokenize.ts";

/**
 * `differ`: one approves where the other does not, "a fair price" beside "called it gouging". Only of judgments: where
 * somebody reports what happened, "good" and "bad" are no sides. `uncovered`: the claim judges where the fact does not.
 * `isTold`: the fact knows a word.
 */
export function compareValence(
  reading: Reading,
  fact: Fact,
  slots: FactSlots,
  isTold: (stem: string) => boolean,
): "same" | "differ" | "uncovered" | "none" {
  const claimed = valenceIn(reading.tokens, reading.negated);
  if (claimed === undefined) return "none";
  const isJudgment =
    fact.status === "opinion" ||
    fact.status === "claimed" ||
    fact.speaker !== undefined ||
    fact.stance !== undefined;
  if (!isJudgment) return "none";
  const told = valenceIn(tokenize(fact.statement), slots.negated);
  if (told !== undefined) return told === claimed ? "same" : "differ";
  const taken = VALENCE_OF[fact.stance ?? ""];
  if (taken !== undefined) return taken === claimed ? "same" : "differ";
  // Where somebody only reports, a word of praise may colour what is told; whoever takes a side does more.
  if (fact.status !== "opinion" && !takesSide(reading)) return "none";
  const isKnown = reading.tokens.some(({ text, stem }) => valenceOf(text) && isTold(stem));
  return isKnown ? "same" : "uncovered";
}

/** "opposed the plan", "is for it". */
function takesSide({ terms }: Reading): boolean {
  return terms.some(({ concepts }) => concepts.some((concept) => SIDES.has(concept)));
}
const SIDES = new Set(["c:support", "c:oppose"]);

const VALENCE_OF: Readonly<Record<string, Valence>> = {
  for: "approving",
  against: "disapproving",
};

/** The one valence of a text's words; undefined where there is none, or both. */
function valenceIn(tokens: readonly Token[], isNegated: boolean): Valence | undefined {
  const found = new Set(tokens.flatMap(({ text }) => valenceOf(text) ?? []));
  if (WELL_SPENT.test(tokens.map(({ text }) => text).join(" "))) found.add("approving");
  const [valence] = found;
  if (found.size !== 1 || valence === undefined) return undefined;
  if (!isNegated) return valence;
  return valence === "approving" ? "disapproving" : "approving";
}
