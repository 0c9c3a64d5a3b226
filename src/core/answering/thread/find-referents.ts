import type { Entity } from "../../entity.ts";
import { type Fact, valueEntitiesOf } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { ThreadContext } from "../thread-context.ts";

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
const PERSONAL = /^(?:he|she|him|her|his)$/;
const POSSESSIVE = new Set(["its", "their", "his"]);
/** "Who was it that asked?", "is it true that ...?": this "it" stands for nothing. */
const CLEFT =
  /^(?:(?:and|but|so|ok|okay) )*(?:(?:who|what|when|where|why|how|which) (?:is|was) it|(?:is|was) it (?:really |actually )?(?:an? |the )?\w+) that\b/;

/** The first word that may stand for somebody spoken of. */
export function pronounIn(words: readonly string[]): string | undefined {
  return CLEFT.test(words.join(" "))
    ? undefined
    : words.find((word) => Object.hasOwn(PRONOUNS, word));
}

/** As many are tried as what a pronoun may stand for. */
const MAX_REFERENTS = 3;

/** Those spoken of whom a pronoun may mean, the last first; without a pronoun the last one. */
export function referentsOf(
  pronoun: string | undefined,
  context: ThreadContext,
  pack: Pack,
): readonly Entity[] {
  const entities = context.entities.flatMap(
    (id) => pack.entities.find((entity) => entity.id === id) ?? [],
  );
  const fits = pronoun === undefined ? undefined : PRONOUNS[pronoun];
  const fitting = fits ? entities.filter((entity) => fits.includes(entity.pronoun)) : [];
  if (fitting.length > 0) return fitting.slice(0, MAX_REFERENTS);
  return pronoun !== undefined && PERSONAL.test(pronoun) ? [] : entities.slice(0, 1);
}

/** Ids of whom a pronoun of the question stands for: a person, where one is spoken of. */
export function spokenOf(
  { reading }: Question,
  context: ThreadContext,
  pack: Pack,
): readonly string[] {
  const pronoun = reading.tokens.find(({ text }) => PERSONAL.test(text))?.text;
  const referent = pronoun === undefined ? undefined : referentsOf(pronoun, context, pack)[0];
  return referent ? [referent.id] : [];
}

/**
 * "How rich is he?" with nobody spoken of whom that could be: it is somebody else who is spoken of, or the fact that leads
 * is of no such person.
 */
export function isOfNobody(
  { entities, strangers, reading }: Question,
  facts: readonly Fact[],
  spoken: readonly string[],
  pack: Pack,
): boolean {
  const pronoun = reading.tokens.find(({ text }) => PERSONAL.test(text))?.text;
  const fits = pronoun === undefined ? undefined : PRONOUNS[pronoun];
  if (!fits || entities.length + strangers.length > 0) return false;
  const isOther = ({ id, pronoun: own }: Entity): boolean =>
    spoken.includes(id) && (own === "he" || own === "she") && !fits.includes(own);
  if (pack.entities.some(isOther)) return true;
  const people = new Set(
    pack.entities.filter((entity) => fits.includes(entity.pronoun)).map(({ id }) => id),
  );
  return !facts
    .slice(0, 1)
    .some(({ subject, speaker, about, ...fact }) =>
      [subject, ...(speaker ? [speaker] : []), ...about, ...valueEntitiesOf(fact)].some((id) =>
        people.has(id),
      ),
    );
}

/** The text with a name where a pronoun stands. */
export function inPlaceOf(pronoun: string, { text, tokens }: Reading, name: string): string {
  const at = tokens.findIndex((token) => token.text === pronoun);
  const token = tokens[at];
  if (!token) return `${text} ${name}`;
  // "its" may be short for "it is", and "they're" is for "they are".
  const verb = tokens[at + 1]?.start === token.start ? tokens[at + 1]?.text : undefined;
  const isPossessive = POSSESSIVE.has(pronoun) || token.raw === "its";
  const inCase = isPossessive ? `${name}'s` : verb === undefined ? name : `${name} ${verb}`;
  return `${text.slice(0, token.start)}${inCase}${text.slice(token.end)}`;
}
