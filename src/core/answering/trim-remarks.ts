import { FUNCTION_WORDS, LIGHT_WORDS, NOISE_WORDS } from "../understanding/everyday-words.ts";
import type { Token } from "../understanding/tokenize.ts";
import type { Vocabulary } from "../understanding/vocabulary.ts";
import { MAKES_SURE } from "./claim/slots/compare-certainty.ts";

/** Words of content that an exclamation has at most: ", go figure", ", what a mess". */
const SHORT = 2;
/** Tokens before "that" in "crazy that ...". */
const FRAME = 6;

/** Opens a part that goes on telling: "killing two", "with Bolt", "which ...". */
const GOES_ON =
  /^(?:in|on|at|by|to|with|without|after|before|for|from|of|into|over|under|than|as|which|who|whose|where|when|while|if|because|since|despite|not|no|and|but|or|so|the|its|their|his|her|\w+ing|\w+ed)$/;
/** Says in one word what somebody feels about it. */
const FEELS =
  /^(?:crazy|mad|wild|insane|nuts|bonkers|funny|hilarious|sad|weird|odd|strange|amazing|shocking|unbelievable|incredible|brutal|savage|ridiculous|absurd|typical|classic|nice|ouch|lovely|tragic|disgusting|embarrassing)$/;

/**
 * Takes out of a sentence what its writer exclaims about it: "crazy that ...", "..., go figure", "... right, ...". Only
 * short parts without a figure or a word of the pack; what makes a thing sure ("it is proven that ...") stays.
 */
export function trimRemarks(sentence: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  return withoutTags(withoutEnd(withoutFrame(sentence, vocabulary), vocabulary));
}

/** "crazy that Acme fell": what follows "that" is what is claimed. */
function withoutFrame(sentence: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  const at = sentence.findIndex(({ text }) => /^(?:that|how)$/.test(text));
  if (at < 1 || at > FRAME) return sentence;
  const frame = sentence.slice(0, at);
  return isRemark(frame, vocabulary) && frame.some(({ text }) => FEELS.test(text))
    ? sentence.slice(at + 1)
    : sentence;
}

/** "Acme fell, go figure, wow": parts behind the last commas. */
function withoutEnd(sentence: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  let left = sentence;
  for (;;) {
    const comma = left.findLastIndex(
      ({ text }, at) => text === "," || (text === "-" && !joinsWords(left, at)),
    );
    const part = left.slice(comma + 1);
    const opens = part.find(({ kind }) => kind !== "mark")?.text ?? "";
    if (comma < 1 || !isRemark(part, vocabulary)) return left;
    if (GOES_ON.test(opens) && !part.some(({ text }) => FEELS.test(text))) return left;
    left = left.slice(0, comma);
  }
}

/** The hyphen of "wake-up". */
function joinsWords(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  return tokens[at - 1]?.end === hyphen?.start && tokens[at + 1]?.start === hyphen?.end;
}

/** "Acme fell right, so ...": asks in passing whether it is so. */
function withoutTags(sentence: readonly Token[]): readonly Token[] {
  return sentence.filter(
    ({ text }, at) =>
      text !== "right" ||
      sentence[at + 1]?.text !== "," ||
      /^(?:is|are|was|were|be|the|a|all|not|,)$/.test(sentence[at - 1]?.text ?? ","),
  );
}

function isRemark(part: readonly Token[], vocabulary: Vocabulary): boolean {
  const content = part.filter(
    ({ kind, text, stem }) =>
      kind === "word" &&
      ![FUNCTION_WORDS, LIGHT_WORDS, NOISE_WORDS].some((set) => set.has(text) || set.has(stem)),
  );
  return (
    part.every(({ kind, text }) => kind !== "number" && !MAKES_SURE.test(text)) &&
    content.length <= SHORT &&
    (part.some(({ text }) => FEELS.test(text)) ||
      content.every(({ stem }) => !vocabulary.isKnown(stem)))
  );
}
