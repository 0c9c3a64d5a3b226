import { valenceOf, WELL_SPENT } from "../../understanding/everyday-valence.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { Term } from "../../understanding/term.ts";
import { textOf } from "../../understanding/text-of.ts";

const FOR = new Set(["c:support"]);
const AGAINST = new Set(["c:oppose"]);

/** Does a word say which side is taken? */
export function takesSide({ concepts }: Pick<Term, "concepts">): boolean {
  return concepts.some((concept) => FOR.has(concept) || AGAINST.has(concept));
}

/** Which side a text takes, or asks about; undefined where none or both. */
export function sideOf(reading: Reading): "for" | "against" | undefined {
  const { terms, tokens } = reading;
  const text = textOf(reading);
  const favour = firstFavour(reading);
  // "supports a case against Acme": the case is against it, and who supports it is for the case.
  const isOfMatter = (at: number): boolean =>
    favour !== undefined &&
    at > favour + 1 &&
    tokens[at]?.text === "against" &&
    !/^(?:or|and|nor|be|is|are|was|were)$/.test(tokens[at - 1]?.text ?? "");
  const says = (side: ReadonlySet<string>): boolean =>
    terms.some(
      (term) =>
        !/^[ex]:/.test(term.key) &&
        !isOfMatter(term.at) &&
        term.concepts.some((concept) => side.has(concept)),
    );
  const isFor = says(FOR) || FAVOURS.test(text);
  const isAgainst =
    says(AGAINST) ||
    tokens.some((token, at) => token.text === "against" && !isOfMatter(at)) ||
    /\b(?:anti|hates?|hated|loathes?|dislikes?|disliked)\b/.test(text);
  return isFor === isAgainst ? undefined : isFor ? "for" : "against";
}

const FAVOURS =
  /\b(?:wants?|wanted|calls for|called for|all for|in favou?r|is for|are for|should(?! not)|likes?|loves?|loved|adores?|pro|begs?|begged|begging|pleads?|pleading)\b/;

/** Where the first word stands that says so, in tokens. */
function firstFavour(reading: Reading): number | undefined {
  const word = reading.terms.find(({ concepts }) => concepts.some((concept) => FOR.has(concept)));
  const phrase = FAVOURS.exec(textOf(reading));
  // Tokens are joined by single spaces.
  const before = phrase && textOf(reading).slice(0, phrase.index).split(" ").length - 1;
  const at = Math.min(word?.at ?? Number.POSITIVE_INFINITY, before ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(at) ? at : undefined;
}

/** A side by whatever word: "happy to let them", "blames them". Both in one sentence are none. */
export function sideFelt(reading: Reading): "for" | "against" | undefined {
  const { tokens, terms } = reading;
  const said = sideOf(reading);
  const sides = new Set([
    ...(said ? [said] : []),
    ...(WELL_SPENT.test(textOf(reading)) ? ["for" as const] : []),
    ...tokens.flatMap(({ text }) => SIDE_OF[valenceOf(text) ?? ""] ?? FEELINGS.get(text) ?? []),
    ...terms.flatMap(({ concepts }) => concepts.flatMap((concept) => FEELINGS.get(concept) ?? [])),
  ]);
  const [side] = sides;
  return sides.size === 1 ? side : undefined;
}
const SIDE_OF: Readonly<Record<string, "for" | "against">> = {
  approving: "for",
  disapproving: "against",
};
const FEELINGS: ReadonlyMap<string, "for" | "against"> = new Map([
  ["trust", "for"],
  ["trusts", "for"],
  ["keen", "for"],
  ["impressed", "for"],
  ["c:acquit", "for"],
  ["c:blame", "against"],
  ["worried", "against"],
  ["hate", "against"],
  ["hates", "against"],
  ["distrust", "against"],
  ["distrusts", "against"],
]);
