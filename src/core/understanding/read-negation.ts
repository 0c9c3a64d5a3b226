import { AUXILIARIES, NEGATIONS } from "./everyday-words.ts";
import { denialBefore } from "./read-hedge.ts";
import type { QuantityMention } from "./read-quantities.ts";
import { isContent, type Mention, type Term } from "./term.ts";
import type { Token } from "./tokenize.ts";

const NO_WORDS = new Set([
  "no",
  "none",
  "nobody",
  "nothing",
  "neither",
  "without",
  "unless",
  "zero",
]);

/** What a negation is about: the next word of content in its clause, else the one before. */
export function deniedBy(
  at: number | undefined,
  terms: readonly Term[],
  tokens: readonly Token[],
): Term | undefined {
  if (at === undefined) return undefined;
  const content = terms.filter(isContent);
  const next = content.find((term) => term.at > at && !SUPPOSED.test(tokens[term.at]?.text ?? ""));
  const inClause = next && !tokens.slice(at, next.at).some(({ text }) => /^[,;.:]$/.test(text));
  return inClause ? next : content.filter((term) => term.at < at).at(-1);
}

/** "not expected to open": what is denied is what one would expect. */
const SUPPOSED = /^(?:expect(?:s|ed)?|likely|supposed|thought|believed|meant|bound|due)$/;

/** What is not named, given or stated is left out by the source, not denied. */
const OF_TELLING =
  /^(?:name[sd]?|given?|gives|state[sd]?|say|said|mention\w*|specif\w+|identif\w+|disclos\w+)$/;

/** What a source does or leaves undone: "does not say", "never mentions". */
const TELLS =
  /^(?:names?|gives?|states?|says?|mentions?|specify|identify|disclose|tells?|explains?|lists?|reports?|describes?|quotes?|cites?|provides?|covers?|settles?|settle|address|go|discuss|specif\w+)$/;

/** "no i meant the other one", "no way": a reply, and no "no" of something. */
const REPLIED =
  /^(?:i|im|you|u|we|they|he|she|it|its|that|thats|this|the|not|no|way|idea|problem|worries|need|thanks|thank|wait|what|which|who|when|where|why|how|is|are|was|were|do|does|did|can|could|but|and|so|just|really|sorry)$/;

/** Who "refused to pay" did not pay. */
const REFUSES = new Set(
  "refuse refuses refused refusing decline declines declined declining fail fails failed failing unable unwilling".split(
    " ",
  ),
);

/** Indexes of the words that negate; what turns the comparison of a figure denies nothing else. */
export function findNegations(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  quantities: readonly QuantityMention[],
): number[] {
  const turning = new Set(quantities.map(({ from }) => denialBefore(tokens, from)));
  // "the report does not say" is about the source, not about what is said.
  const behindSource = new Set(
    mentions.flatMap(({ named, to }) => (named.kind === "source" ? [to, to + 1, to + 2] : [])),
  );
  const ofSource = (index: number): boolean =>
    behindSource.has(index) &&
    tokens[index - 1]?.text !== "that" &&
    (NO_WORDS.has(tokens[index]?.text ?? "") ||
      tokens.slice(index + 1, index + 4).some(({ text }) => TELLS.test(text)));
  const ofTelling = (index: number): boolean =>
    tokens.slice(index + 1, index + 8).some(({ text }) => OF_TELLING.test(text)) &&
    (tokens[index]?.text === "neither" ||
      /^(?:is|are|was|were|does|do|did)$/.test(tokens[index - 1]?.text ?? ""));
  return tokens.flatMap((token, index) => (negates(token, index) ? [index] : []));

  function negates(token: Token, index: number): boolean {
    if (ofSource(index) || turning.has(index)) return false;
    if ((token.text === "neither" || token.text === "not") && ofTelling(index)) return false;
    const following = tokens[index + 1];
    const opensReply = index === 0 && token.text === "no" && REPLIED.test(following?.text ?? "");
    const isNo = NO_WORDS.has(token.text) && !opensReply && following?.kind === "word";
    if (isNo && tokens[index - 1]?.text !== "or") return true;
    if (REFUSES.has(token.text) && following?.text === "to") return true;
    if (!NEGATIONS.has(token.text)) return false;
    // "didn't X fall?" asks whether it did; "not just", "not only", "or not" and what "was not always so" deny nothing.
    const next = tokens[index + 1]?.text;
    const opening = tokens[0]?.text ?? "";
    return (
      index > (AUXILIARIES.has(opening) || opening === "why" ? 1 : 0) &&
      next !== "just" &&
      next !== "only" &&
      next !== "merely" &&
      next !== "always" &&
      tokens[index - 1]?.text !== "or"
    );
  }
}
