import type { Entity } from "../entity.ts";
import type { Fact } from "../fact.ts";
import type { Pack } from "../pack.ts";
import { QUESTION_WORDS } from "../understanding/everyday-words.ts";
import type { Question } from "../understanding/read-question.ts";
import { isContent, type Reading, readText } from "../understanding/read-text.ts";
import type { Vocabulary } from "../understanding/vocabulary.ts";
import type { ThreadContext } from "./thread-context.ts";

/** What a message means in its thread. */
export type FollowUp =
  /** Stands for itself. */
  | { readonly kind: "none" }
  /** About the last fact itself: its speaker, its status, its date, its reason. */
  | {
      readonly kind: "about-last";
      readonly ask: "speaker" | "status" | "date" | "reason" | "name";
      readonly fact: Fact;
    }
  /** The last fact, for another time. */
  | { readonly kind: "other-time"; readonly fact: Fact }
  /** To be asked in these words instead, or in its own where `orAlone`. */
  | {
      readonly kind: "rewritten";
      readonly text: string;
      readonly orAlone: boolean;
      readonly last: Fact | undefined;
    };

const PRONOUNS: Readonly<Record<string, readonly Entity["pronoun"][]>> = {
  he: ["he"],
  him: ["he"],
  his: ["he"],
  she: ["she"],
  her: ["she"],
  it: ["it"],
  its: ["it"],
  they: ["they", "it"],
  them: ["they", "it"],
  their: ["they", "it"],
  those: ["they"],
  these: ["they"],
  that: ["it"],
  this: ["it"],
};
const OPENS_FOLLOW_UP = /^(?:and|but|so|then|ok|okay|what about|how about|also|or|plus)\b/;
const CORRECTION =
  /^(?:no|nope|sorry|wait|i mean|i meant|not that|actually)\b.*?\b(?:i mean(?:t)?|meant)\b/;
const REASON =
  /^(?:(?:and|but|so|ok|okay|hm+) )*(?:why|how come|why (?:is|was|did|does|do) (?:that|it|this|they)(?: \w+)?|what(?:'s| is| was) the reason|because of what|for what reason|how so|what (?:caused|triggered|sparked|prompted|drove|set off|led to|(?:is|was) behind) (?:it|that|this|all (?:this|that)))$/;
const SPEAKER =
  /^(?:(?:and|but|so|ok|okay) )*(?:who (?:says?|said|claims?|claimed|told) (?:that|so|this|it)|says who|according to (?:who|whom)|source|whose (?:words|claim|opinion|view|estimate|figure|number) (?:is|was) (?:that|it|this)|who is the source|where (?:is|does|did) (?:that|this|it) (?:from|come from)|who (?:estimated|announced|reported|stated|called) (?:that|it|this)(?: that)?)$/;
const STATUS =
  /\b(?:(?:is|was) (?:that|this|it)|(?:that|this|it)(?: ?'?s| is)) (?:really |actually |just )?(?:a |an |the )?(?:fact|opinion|true|confirmed|certain|official|claim|estimate|proven|exact|hard|plan|forecast)|^(?:fact|opinion)(?: or (?:fact|opinion))?$|^(?:is (?:it|that|this) )?(?:a )?fact or (?:an? )?opinion/;
const NAME =
  /^(?:(?:and|but|so|ok|okay) )*(?:(?:the |any |their |his |her )?names?|name (?:them|him|her|it)|who (?:is|are|was|were) (?:that|they|it|he|she|this|these|those)|who exactly|which ones?|by name|what (?:is|are) (?:the|their|his|her) names?)$/;
const DATE =
  /^(?:(?:and|but|so|ok|okay) )*(?:when|what day|which day|what date|on (?:what|which) day|when (?:was|is|did) (?:that|it|this)(?: \w+)?|what time)$/;

/** Reads a message in the light of what its thread was about. Pure; the context is data of the pack, never words. */
export function followThread(
  question: Question,
  context: ThreadContext,
  pack: Pack,
  vocabulary: Vocabulary,
): FollowUp {
  const { reading } = question;
  const words = reading.tokens.filter((token) => token.kind !== "mark").map((token) => token.text);
  const lower = words.join(" ");
  const last = context.facts.flatMap((id) => pack.facts.find((fact) => fact.id === id) ?? [])[0];
  const named = question.entities.length + question.strangers.length > 0;
  const content = reading.terms.filter(isContent);

  if (CORRECTION.test(lower) && last && named) {
    return {
      kind: "rewritten",
      text: substitute(last, question, pack, vocabulary) ?? reading.text,
      orAlone: false,
      last,
    };
  }
  if (!named && last) {
    if (NAME.test(lower)) return { kind: "about-last", ask: "name", fact: last };
    if (REASON.test(lower)) return { kind: "about-last", ask: "reason", fact: last };
    if (SPEAKER.test(lower)) return { kind: "about-last", ask: "speaker", fact: last };
    if (STATUS.test(lower)) return { kind: "about-last", ask: "status", fact: last };
    if (DATE.test(lower)) return { kind: "about-last", ask: "date", fact: last };
  }
  const opens = OPENS_FOLLOW_UP.test(lower);
  const onlyNames = !words.some((word) => QUESTION_WORDS.has(word)) && words.length <= 4;
  if (named && content.length === 0 && last && (opens || onlyNames)) {
    const text = substitute(last, question, pack, vocabulary);
    if (text !== undefined) return { kind: "rewritten", text, orAlone: false, last };
  }
  const compared = comparedWith(last, question, lower, pack);
  if (compared !== undefined) return { kind: "rewritten", text: compared, orAlone: false, last };
  if (named && opens === false && !hasPronoun(words)) return { kind: "none" };
  if (
    !named &&
    last &&
    content.length === 0 &&
    reading.dates.length > 0 &&
    !words.some((word) => QUESTION_WORDS.has(word))
  ) {
    return { kind: "other-time", fact: last };
  }
  if (named) return { kind: "none" };
  const pronoun = words.find((word) => Object.hasOwn(PRONOUNS, word));
  // Sums and figures without a word of the thread are a new matter.
  if (pronoun === undefined && content.length === 0 && reading.quantities.length > 0)
    return { kind: "none" };
  // A word that neither the pack nor English about it knows is no part of this thread: "the capital of Peru".
  if (pronoun === undefined && content.some(({ known }) => !known)) return { kind: "none" };
  const referent = pickReferent(pronoun, context, pack);
  if (!referent) return { kind: "none" };
  const text =
    pronoun === undefined
      ? `${reading.text} ${referent.name}`
      : inPlaceOf(pronoun, reading.text, referent.name);
  // What stands alone needs words of its own; a pronoun refers to something.
  const orAlone = pronoun === undefined && content.length > 1;
  return {
    kind: "rewritten",
    text: `${text}${measureToAdd(question, content.length, last, pack)}`,
    orAlone,
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

/** "Is that more than Bolt?": the last figure beside another one's. */
function comparedWith(
  last: Fact | undefined,
  { entities }: Question,
  lower: string,
  pack: Pack,
): string | undefined {
  if (!last?.value || !("amount" in last.value) || entities.length !== 1) return undefined;
  if (
    !/\b(?:that|it|this)\b.*\b(?:more|less|fewer|bigger|larger|higher|lower|smaller|steeper|worse) than\b/.test(
      lower,
    )
  )
    return undefined;
  const name = (id: string | undefined): string =>
    pack.entities.find((entity) => entity.id === id)?.name ?? "";
  const measure = pack.lexicon.measures.find(({ id }) => id === last.measure)?.name ?? "";
  return `did ${name(last.subject)} ${measure} more than ${name(entities[0])}`;
}

function hasPronoun(words: readonly string[]): boolean {
  return words.some((word) => /^(?:he|she|it|they|him|her|them|his|its|their)$/.test(word));
}

function inPlaceOf(pronoun: string, text: string, name: string): string {
  const pattern = new RegExp(`\\b${pronoun}\\b`, "i");
  return pattern.test(text) ? text.replace(pattern, () => name) : `${text} ${name}`;
}

function pickReferent(
  pronoun: string | undefined,
  context: ThreadContext,
  pack: Pack,
): Entity | undefined {
  const entities = context.entities.flatMap(
    (id) => pack.entities.find((entity) => entity.id === id) ?? [],
  );
  const fits = pronoun === undefined ? undefined : PRONOUNS[pronoun];
  return (
    (fits && entities.find((entity) => fits.includes(entity.pronoun))) ??
    (pronoun === "he" || pronoun === "she" ? undefined : entities[0])
  );
}

/** The question behind the last fact, asked of somebody else. */
function substitute(
  last: Fact,
  question: Question,
  pack: Pack,
  vocabulary: Vocabulary,
): string | undefined {
  const name =
    question.entities[0] === undefined
      ? question.strangers[0]?.name
      : pack.entities.find(({ id }) => id === question.entities[0])?.name;
  if (name === undefined) return undefined;
  for (const asked of last.questions) {
    const reading: Reading = readText(asked, vocabulary);
    const mention = reading.mentions.find(
      ({ named }) => named.kind === "entity" && named.id === last.subject,
    );
    const from = mention && reading.tokens[mention.from];
    const to = mention && reading.tokens[mention.to - 1];
    if (from && to)
      return `${reading.text.slice(0, from.start)}${name}${reading.text.slice(to.end)}`;
  }
  return undefined;
}
