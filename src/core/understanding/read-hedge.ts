import type { Qualifier } from "../figure.ts";
import type { Token } from "./tokenize.ts";

/** Hedges in front of a figure, longest first; the number of words they take is the length of the phrase. */
const HEDGES: readonly (readonly [phrase: readonly string[], qualifier: Qualifier])[] = [
  [["full"], "exact"],
  [["whole"], "exact"],
  [["entire"], "exact"],
  [["whopping"], "exact"],
  [["getting", "on", "for"], "about"],
  [["north", "of"], "more-than"],
  [["more", "than"], "more-than"],
  [["greater", "than"], "more-than"],
  [["higher", "than"], "more-than"],
  [["longer", "than"], "more-than"],
  [["larger", "than"], "more-than"],
  [["bigger", "than"], "more-than"],
  [["further", "than"], "more-than"],
  [["farther", "than"], "more-than"],
  [["in", "excess", "of"], "more-than"],
  [["upwards", "of"], "more-than"],
  [["over"], "more-than"],
  [["above"], "more-than"],
  [["exceeding"], "more-than"],
  [["at", "least"], "at-least"],
  [["minimum", "of"], "at-least"],
  [["as", "few", "as"], "as-few-as"],
  [["as", "little", "as"], "as-few-as"],
  [["as", "low", "as"], "as-few-as"],
  [["less", "than"], "less-than"],
  [["fewer", "than"], "less-than"],
  [["lower", "than"], "less-than"],
  [["closer", "than"], "less-than"],
  [["nearer", "than"], "less-than"],
  [["shorter", "than"], "less-than"],
  [["smaller", "than"], "less-than"],
  [["cheaper", "than"], "less-than"],
  [["under"], "less-than"],
  [["below"], "less-than"],
  [["south", "of"], "less-than"],
  [["up", "to"], "up-to"],
  [["as", "much", "as"], "up-to"],
  [["as", "many", "as"], "up-to"],
  [["at", "most"], "up-to"],
  [["no", "more", "than"], "up-to"],
  [["maximum", "of"], "up-to"],
  [["in", "the", "neighborhood", "of"], "about"],
  [["around"], "about"],
  [["go", "past"], "more-than"],
  [["goes", "past"], "more-than"],
  [["went", "past"], "more-than"],
  [["exceed"], "more-than"],
  [["exceeds"], "more-than"],
  [["exceeded"], "more-than"],
  [["surpassed"], "more-than"],
  [["topped"], "more-than"],
  [["about"], "about"],
  [["roughly"], "about"],
  [["approximately"], "about"],
  [["approx"], "about"],
  [["nearly"], "about"],
  [["barely"], "about"],
  [["scarcely"], "about"],
  [["almost"], "about"],
  [["some"], "about"],
  [["circa"], "about"],
  [["like"], "about"],
  [["estimated"], "estimated"],
];

/** What the words before a figure say of it, and how many they are. */
export function hedgeBefore(tokens: readonly Token[], at: number): [Qualifier, number] {
  for (const [phrase, qualifier] of HEDGES) {
    const from = at - phrase.length;
    // "went up to 40" is a rise, and hedges nothing.
    if (phrase[0] === "up" && RISES.test(tokens[from - 1]?.text ?? "")) continue;
    if (from >= 0 && phrase.every((word, index) => tokens[from + index]?.text === word)) {
      const isTurned = denialBefore(tokens, from) !== undefined;
      return [isTurned ? (TURNED[qualifier] ?? qualifier) : qualifier, phrase.length];
    }
  }
  return ["exact", 0];
}

/** "Never came closer than 40" keeps at least 40 away. */
const TURNED: Readonly<Partial<Record<Qualifier, Qualifier>>> = {
  "less-than": "at-least",
  "more-than": "up-to",
};
const NEVER_REACHES = 3;

/** Where "not" or "never" turns what a figure from `at` on is compared by: "not less than 40", "never came closer than 40". */
export function denialBefore(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at + 1]?.text !== "than") return undefined;
  if (/^(?:not|no)$/.test(tokens[at - 1]?.text ?? "")) return at - 1;
  const never = tokens.findLastIndex(({ text }, index) => index < at && text === "never");
  return never >= 0 && never >= at - NEVER_REACHES ? never : undefined;
}

const RISES =
  /^(?:go|goes|going|gone|went|shot|jumped|crept|moved|climbed|rose|ticked|edged|is|was)$/;
