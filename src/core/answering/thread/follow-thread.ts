import type { Entity } from "../../entity.ts";
import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import { QUESTION_WORDS } from "../../understanding/everyday-words.ts";
import type { Question } from "../../understanding/read-question.ts";
import { isContent } from "../../understanding/term.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";
import { factsOf } from "../pack-facts.ts";
import type { ThreadContext } from "../thread-context.ts";
import { askOfAnother, substitute, toldOf } from "./ask-of-another.ts";
import { FIGURE } from "./fact-ask-patterns.ts";
import { inPlaceOf, pronounIn, referentsOf } from "./find-referents.ts";

/** What a message means in its thread. */
export type FollowUp =
  /** Stands for itself. */
  | { readonly kind: "none" }
  /** Something else was meant: the kind of value that the last fact gives is wanted of it. */
  | { readonly kind: "meant"; readonly last: Fact }
  /** The last fact, or the same of somebody else, for another time. */
  | { readonly kind: "other-time"; readonly fact: Fact }
  /** To be asked in these words instead, or in its own where `orAlone`. */
  | {
      readonly kind: "rewritten";
      /** One for each of those whom it may mean, the likeliest first. */
      readonly texts: readonly [string, ...string[]];
      readonly orAlone: boolean;
      /** The name stands behind the message's own words, and is no part of what they say. */
      readonly isAdded?: boolean;
      readonly last: Fact | undefined;
    };

const IS_FIGURE = new RegExp(`^${FIGURE}$`);
const OPENS_FOLLOW_UP = /^(?:and|but|so|then|ok|okay|what about|how about|also|or|plus)\b/;
/** Reads a message in the light of what its thread was about. Pure; the context is data of the pack, never words. */
export function followThread(
  question: Question,
  context: ThreadContext,
  pack: Pack,
  vocabulary: Vocabulary,
  corrects = false,
): FollowUp {
  const { reading } = question;
  const words = reading.tokens.filter((token) => token.kind !== "mark").map((token) => token.text);
  const lower = words.join(" ");
  const facts = factsOf(context.facts, pack);
  const [first] = facts;
  const last = facts.find((fact) => toldOf(question.entities[0], fact, pack)) ?? first;
  const named = question.entities.length + question.strangers.length > 0;
  const content = reading.terms.filter(
    (term) => isContent(term) && !(named && IS_FIGURE.test(reading.tokens[term.at]?.text ?? "")),
  );

  const asksItself = words.some((word) => QUESTION_WORDS.has(word));
  if (corrects && last && !asksItself && !named && content.length > 0)
    return { kind: "meant", last };
  if (corrects && last && !asksItself && named && content.length === 0) {
    return {
      kind: "rewritten",
      texts: [substitute(last, question, pack, vocabulary) ?? reading.text],
      orAlone: false,
      last,
    };
  }
  const compared = comparedWith(first, question, lower, content.length, pack);
  if (compared !== undefined)
    return { kind: "rewritten", texts: [compared], orAlone: false, last: first };
  const opens = OPENS_FOLLOW_UP.test(lower);
  const onlyNames = !asksItself && words.length <= 4;
  const namesOnly = named && content.length === 0 && (opens || onlyNames);
  if (namesOnly) {
    const told = last && toldOf(question.entities[0], last, pack);
    if (told && reading.dates.length > 0) return { kind: "other-time", fact: told };
    const text = askOfAnother(question, last, told, context, pack, vocabulary);
    if (text !== undefined) return { kind: "rewritten", texts: [text], orAlone: false, last };
  }
  if (named && opens === false && !hasPronoun(words)) return { kind: "none" };
  if (!named && last && content.length === 0 && reading.dates.length > 0 && !asksItself) {
    return { kind: "other-time", fact: last };
  }
  if (named) return { kind: "none" };
  const pronoun = pronounIn(words);
  // Sums and figures without a word of the thread are a new matter.
  if (pronoun === undefined && content.length === 0 && reading.quantities.length > 0)
    return { kind: "none" };
  // A word that neither the pack nor English about it knows is no part of this thread: "the capital of Peru".
  if (pronoun === undefined && content.some(({ known }) => !known)) return { kind: "none" };
  const [likeliest, ...others] = referentsOf(pronoun, context, pack);
  if (!likeliest) return { kind: "none" };
  const added = measureToAdd(question, content.length, last, pack);
  const textWith = ({ name }: Entity): string =>
    `${pronoun === undefined ? `${reading.text} ${name}` : inPlaceOf(pronoun, reading, name)}${added}`;
  return {
    kind: "rewritten",
    texts: [textWith(likeliest), ...others.map(textWith)],
    // What stands alone needs words of its own; a pronoun refers to something.
    orAlone: pronoun === undefined && content.length > 0,
    isAdded: pronoun === undefined,
    last,
  };
}

/** The measure of the last fact helps only where the message has none of its own, nor wants another kind of value. */
function measureToAdd(
  { wants }: Question,
  words: number,
  last: Fact | undefined,
  { lexicon }: Pack,
): string {
  const measure = lexicon.measures.find(({ id }) => id === last?.measure);
  if (words > 0 || !measure || (wants.length > 0 && !wants.includes(measure.value))) return "";
  return ` ${measure.name}`;
}

const THAN = "(?:more|less|fewer|bigger|larger|higher|lower|smaller|steeper|worse) than\\b";
const COMPARES = new RegExp(`\\b(that|it|this)\\b.*\\b${THAN}`);
const OPENS_COMPARING = new RegExp(`^(?:(?:and|but|so|ok|okay|is|was) )*${THAN}`);

/** "Is that more than Bolt?": the last figure beside another one's. */
function comparedWith(
  last: Fact | undefined,
  { entities }: Question,
  lower: string,
  says: number,
  pack: Pack,
): string | undefined {
  if (!last?.value || !("amount" in last.value) || entities.length !== 1) return undefined;
  const [, pointed] = COMPARES.exec(lower) ?? [];
  // "More than Bolt?" says nothing else besides.
  if (pointed === undefined && !(OPENS_COMPARING.test(lower) && says === 0)) return undefined;
  const name = (id: string | undefined): string =>
    pack.entities.find((entity) => entity.id === id)?.name ?? "";
  const measure = pack.lexicon.measures.find(({ id }) => id === last.measure)?.name ?? "";
  return `did ${name(last.subject)} ${measure} more than ${name(entities[0])}`;
}

function hasPronoun(words: readonly string[]): boolean {
  return words.some((word) => /^(?:he|she|it|they|him|her|them|his|its|their)$/.test(word));
}
