import type { QuantityMention } from "./read-quantities.ts";
import type { Term } from "./term.ts";
import type { Token } from "./tokenize.ts";

const DIRECTIONS: readonly (readonly [string, "up" | "down"])[] = [
  ["c:down", "down"],
  ["c:up", "up"],
];

/** The way things go, from the first word that says so; "no longer down" is left to negation. */
export function readDirection(
  terms: readonly Term[],
  tokens: readonly Token[],
  quantities: readonly QuantityMention[],
): "up" | "down" | undefined {
  const beginsAt = new Map(quantities.map((quantity) => [quantity.from, quantity]));
  const ends = new Set(quantities.map(({ to }) => to));
  for (const term of terms) {
    if (term.key.startsWith("e:") || term.key.startsWith("x:")) continue;
    const token = tokens[term.at];
    if (token?.joined || token?.raw.endsWith("-")) continue;
    // "worth so much before the fall" tells of another time.
    const before = tokens.slice(Math.max(0, term.at - 3), term.at).map(({ text }) => text);
    if (before.some((text) => /^(?:before|until|prior|after|since)$/.test(text))) continue;
    // To "drop 40 million on" a thing is to spend.
    const sum = beginsAt.get(term.at + 1);
    const isSpent = term.concepts.includes("c:spend");
    if (sum && isSpent && /^(?:on|into)$/.test(tokens[sum.to]?.text ?? "")) continue;
    const direction = DIRECTIONS.find(([concept]) => term.concepts.includes(concept));
    if (direction) return direction[1];
  }
  // "up 3%" has only a particle to say it.
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    // "3% higher", "ripped 3% lower".
    const way = ends.has(index) ? BY_DEGREES.get(token.text) : undefined;
    if (way) return way;
    if (PHRASAL.test(tokens[index - 1]?.text ?? "")) continue;
    if (token.text === "up" && (!next || next.kind === "number" || next.text === "by")) return "up";
  }
  return undefined;
}

/** Behind a figure they say which way it went. */
const BY_DEGREES: ReadonlyMap<string, "up" | "down"> = new Map([
  ["higher", "up"],
  ["dearer", "up"],
  ["pricier", "up"],
  ["costlier", "up"],
  ["stronger", "up"],
  ["lower", "down"],
  ["cheaper", "down"],
  ["weaker", "down"],
]);

/** Verbs whose "up" is no rise: "set up by". */
const PHRASAL =
  /^(?:set|sets|setting|made|makes?|put|puts|took|takes?|brought|built|ends?|ended|comes?|came|backed|backs?|gave|gives?|signed|starts?|started|teams?|teamed|owned|followed|cleaned|picked|opened|owns?|shows?|showed|turned|turns?|cough(?:ed|ing)?|pon(?:y|ied)|stump(?:ed)?|snap(?:ped|s)?|rack(?:ed|s)?|shor(?:e|ed)|bl(?:ow|ew|own)|wrap(?:ped)?)$/;
