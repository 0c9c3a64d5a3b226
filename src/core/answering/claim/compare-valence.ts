import type { Fact } from "../../fact.ts";
import type { FactSlots } from "../../retrieval/entry.ts";
import { type Valence, valenceOf, WELL_SPENT } from "../../understanding/everyday-valence.ts";
import type { Reading } from "../../understanding/read-text.ts";
import { type Token, tokenize } from "../../understanding/tokenize.ts";

/**
 * One approves where the other does not: "a fair price" beside "called it gouging". Only of judgments: where somebody
 * reports what happened, "good" and "bad" are no sides.
 */
export function turnsValence(reading: Reading, fact: Fact, slots: FactSlots): boolean {
  const isJudgment =
    fact.status === "opinion" ||
    fact.status === "claimed" ||
    fact.speaker !== undefined ||
    fact.stance !== undefined;
  if (!isJudgment) return false;
  const claimed = valenceIn(reading.tokens, reading.negated);
  const told = valenceIn(tokenize(fact.statement), slots.negated);
  return claimed !== undefined && told !== undefined && claimed !== told;
}

/** The one valence of a text's words; undefined where there is none, or both. */
function valenceIn(tokens: readonly Token[], isNegated: boolean): Valence | undefined {
  const found = new Set(tokens.flatMap(({ text }) => valenceOf(text) ?? []));
  if (WELL_SPENT.test(tokens.map(({ text }) => text).join(" "))) found.add("approving");
  const [valence] = found;
  if (found.size !== 1 || valence === undefined) return undefined;
  if (!isNegated) return valence;
  return valence === "approving" ? "disapproving" : "approving";
}
