import type { Token } from "./tokenize.ts";

const MUCH = new Set(["much", "more", "many", "most"]);
const LITTLE = new Set(["little", "less", "few", "fewer", "least", "fewest"]);

/** What is "too strict" goes too far, what is "too weak" not far enough. */
const TOO_MUCH = new Set(
  "strict harsh tough severe strong heavy big large high broad long far costly expensive".split(
    " ",
  ),
);
const TOO_LITTLE = new Set(
  "weak lax soft lenient light loose small low narrow short timid cheap".split(" "),
);

/** Undefined where both ways are spoken of, where it is asked for, or where it only qualifies a figure. */
export function readDegree(tokens: readonly Token[]): "much" | "little" | undefined {
  const says = (words: ReadonlySet<string>): boolean =>
    tokens.some((token, at) => {
      const before = tokens[at - 1]?.text;
      const after = tokens[at + 1];
      return (
        words.has(token.text) &&
        before !== "how" &&
        before !== "as" &&
        after?.text !== "than" &&
        after?.kind !== "number"
      );
    });
  const isToo = (words: ReadonlySet<string>): boolean =>
    tokens.some(({ text }, at) => words.has(text) && tokens[at - 1]?.text === "too");
  const much = says(MUCH) || isToo(TOO_MUCH);
  const little = says(LITTLE) || isToo(TOO_LITTLE);
  return much === little ? undefined : much ? "much" : "little";
}
