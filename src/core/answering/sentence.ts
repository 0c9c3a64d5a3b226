import type { Fact } from "../fact.ts";
import type { Figure } from "../figure.ts";
import type { Derivation, Pack, Silence } from "../pack.ts";
import type { Derived } from "./derive-figure.ts";

declare const composed: unique symbol;

/**
 * A sentence on its way into an answer. Only the functions of this file make one, so that every figure in it has its
 * origin: a cited fact, arithmetic that is shown, or none at all.
 */
export interface Sentence {
  readonly [composed]: true;
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Facts whose paragraphs carry it. */
  readonly facts: readonly Fact[];
}

function make(text: string, figures: readonly Figure[], facts: readonly Fact[]): Sentence {
  return { text, figures, facts } as unknown as Sentence;
}

/** Words that already say whose judgment it is. */
const SPEAKS_FOR =
  /\b(?:says?|said|argues?|calls?|called|thinks?|judges?|finds?|grants?|remarks?|claims?|according|reply|ends|advice|holds|concedes|warns)\b/i;

/** What somebody who opens a claim does in making it: "The ministry puts the loss at ...". */
const CLAIMS =
  /\b(?:puts?|estimate[sd]?|reckon(?:s|ed)?|expect(?:s|ed)?|predict(?:s|ed)?|believe[sd]?|insist(?:s|ed)?|maintain(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)?|admit(?:s|ted)?|den(?:y|ies|ied)|suggest(?:s|ed)?|accuse[sd]?|blame[sd]?|doubt(?:s|ed)?|fear(?:s|ed)?|promise[sd]?|demand(?:s|ed)?|propose[sd]?|want(?:s|ed)?|argued|claimed|warned|thought|found|conceded|told)\b/i;

/** A fact as a sentence: its statement, with whose word it is where the statement leaves that out. */
export function factSentence(fact: Fact, pack: Pack): Sentence {
  const figures: Figure[] =
    fact.value && "amount" in fact.value
      ? [{ quantity: fact.value, origin: { kind: "fact", factId: fact.id } }]
      : [];
  return make(attributed(fact, pack), figures, [fact]);
}

function attributed(fact: Fact, pack: Pack): string {
  const { statement, speaker, status } = fact;
  if (SPEAKS_FOR.test(statement)) return statement;
  if (status === "opinion" && speaker === undefined)
    return `The ${pack.event.source.genre} argues: ${statement}`;
  if (speaker === undefined || (status !== "opinion" && status !== "claimed")) return statement;
  const entity = pack.entities.find(({ id }) => id === speaker);
  const name = entity?.name ?? "";
  // "The Gazette wants ..." says already whose judgment it is.
  // "Acme built it" is no claim of its own making yet, "Acme puts it at 3" is.
  const speaksItself = status === "opinion" || CLAIMS.test(statement);
  const isNamed =
    statement.includes(name) ||
    (speaksItself && [name, ...(entity?.aliases ?? [])].some(opens(statement)));
  return isNamed ? statement : `According to ${name}: ${statement}`;
}

/** Whether a statement begins with a name, its article aside. */
function opens(statement: string): (name: string) => boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/^the /, "");
  return (name) => bare(statement).startsWith(`${bare(name)} `);
}

/** The caution that goes with a fact, where it has one. */
export function caveatSentences(fact: Fact): Sentence[] {
  return fact.caveat === undefined ? [] : [make(fact.caveat, [], [fact])];
}

/** Arithmetic of the pack: its sentence, the working, and what makes it less than it seems. */
export function derivedSentences(
  derivation: Derivation | undefined,
  derived: Derived,
  operands: readonly Fact[],
): Sentence[] {
  const says = derivation?.says?.replace("{result}", derived.result);
  const lead =
    says ??
    `By our arithmetic it is about ${derived.result}${derived.figure.quantity.unit === "times" ? " times" : ""}`;
  const cautions = derivation?.caveat !== undefined ? [derivation.caveat] : derived.cautions;
  return [
    make(`${lead} (our arithmetic: ${derived.working}).`, [derived.figure], operands),
    ...cautions.map((caution) => make(caution, [], operands)),
  ];
}

/** What the source does not say, or leaves open; packs write these without figures. */
export function openSentence(says: string, facts: readonly Fact[] = []): Sentence {
  return make(says, [], facts);
}

export function silenceSentence(silence: Silence): Sentence {
  return make(silence.says, [], []);
}

/** A sentence of the engine's own: never a figure in it. */
export function plainSentence(text: string): Sentence {
  return make(text, [], []);
}
