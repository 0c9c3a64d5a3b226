import { areTied } from "../are-tied.ts";
import type { Fact } from "../fact.ts";
import { isSameTime } from "../understanding/day-span.ts";
import type { Question } from "../understanding/read-question.ts";
import { familyOf } from "../understanding/units.ts";
import type { Entry, ValueKind } from "./entry.ts";

/** How the typed slots of an entry change its score. Each factor with its reason; 1 leaves it alone. */
const FACTORS = {
  "other entity": 0.5,
  "part of the entities": 0.85,
  "its subject": 1.06,
  "kind of value": 1.1,
  "other kind of value": 0.72,
  direction: 1.05,
  "other direction": 0.88,
  "no direction": 0.9,
  "a possibility": 1.1,
  "other date": 0.7,
  "no date": 0.9,
  "its speaker": 1.06,
  measure: 1.08,
  date: 1.03,
  judgment: 1.12,
  "no judgment": 0.85,
  "not its speaker": 0.85,
  "arithmetic nobody asked for": 0.85,
  "the arithmetic": 1.15,
  "no arithmetic": 0.92,
  "a list": 1.2,
  "no list": 0.92,
  "comparable figure": 1.08,
  "no comparable figure": 0.78,
  "what is asked for": 1.08,
  "what comes next": 1.12,
  "somebody to name": 1.1,
  "nobody to name": 0.75,
  "said by somebody": 1.1,
  "the figure spoken of": 1.3,
  "the whole itself": 0.9,
  "of another": 0.85,
} as const;
type Reason = keyof typeof FACTORS;

/** What a typed reason does to a score: a factor, 1 for a reason that is none of these. */
export function factorOf(reason: string): number {
  return Object.hasOwn(FACTORS, reason) ? FACTORS[reason as Reason] : 1;
}

/** What may stand for a wanted kind of value. */
const STANDS_FOR: Readonly<Partial<Record<ValueKind, readonly ValueKind[]>>> = {
  count: ["count", "multiple"],
  multiple: ["multiple"],
};

const MAY = /\b(?:may|might|could)\b/i;
/** What somebody says, thinks or wants is told by the facts that they speak in. */
const SPEAKS =
  /\b(?:says?|said|tells?|told|claim(?:s|ed)?|announce[sd]?|reveal\w*|comment\w*|explain(?:s|ed)?|argue[sd]?|blame[sd]?|warn(?:s|ed)?|insists?|denies|doubts?|thinks?|believes?|reckons?|expects?|hopes?|want(?:s|ed)?)\b/i;

const ASKS_WHAT_WAS_SAID =
  /\bwhat (?:did|does|has|have) .*\b(?:say|said|tell|announce|claim|comment)\b/i;

/** "How many of the three were built?" gives the whole and asks for a part. */
const PART_OF =
  /\bhow many (?:\S+ )?(?:out )?of (?:the |these |those |its |their |his |her |our )?$/;

function isWholeOfAsked({ quantities, tokens }: Question["reading"], { value }: Fact): boolean {
  if (!value || !("amount" in value)) return false;
  return quantities.some(
    ({ quantity, from }) =>
      quantity.amount === value.amount &&
      PART_OF.test(
        tokens
          .slice(Math.max(0, from - 6), from)
          .map(({ text }) => `${text} `)
          .join(""),
      ),
  );
}

/** What of the question's names and phrases bears on which fact a question means. */
export interface FitParts {
  /** Ids of entities that are proper names. */
  readonly properNames: ReadonlySet<string>;
  /** Measures the question spells out. */
  readonly measures: ReadonlySet<string>;
  /** The entry has an example question that asks for the same word. */
  readonly sameFocus: boolean;
  /** A figure of the question is the entry's own. */
  readonly hasFigure: boolean;
  /** Kind of each entity of the pack, by id. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Kind of entity that "which company" and the like ask for. */
  readonly kindAsked: string | undefined;
  /** Whether any of what the entry says or answers speaks of an entity, by id. */
  readonly speaksOf: (id: string) => boolean;
  /** Whether the source says it in its own voice. */
  readonly isOwnVoice: (fact: Fact) => boolean;
  /** Kinds of value that the entry's own questions ask for; empty where one of them asks for none. */
  readonly asked: ReadonlySet<ValueKind>;
}

/** The factor on an entry's score, with the reasons that made it up. */
export function typedFit(
  question: Question,
  entry: Entry,
  parts: FitParts,
): { fit: number; reasons: readonly Reason[] } {
  const reasons: Reason[] = entry.kind === "fact" ? factReasons(question, entry, parts) : [];
  if (entry.kind === "silence" && isAskedOtherwise(question.wants, parts.asked))
    reasons.push("other kind of value");
  if (entry.kind !== "fact" && question.reading.dates.length > 0) reasons.push("no date");
  if (entry.kind === "silence" && isOfAnother(question, entry.silence.about, parts.properNames))
    reasons.push("of another");
  if (question.after && followsOn(entry, question.after)) reasons.push("what comes next");
  if (parts.sameFocus) reasons.push("what is asked for");
  const { operation } = question;
  if (operation === undefined && entry.kind === "derivation")
    reasons.push("arithmetic nobody asked for");
  if (operation !== undefined && operation !== "compare") {
    if (entry.kind === "derivation" && entry.derivation.kind === operation)
      reasons.push("the arithmetic");
    if (entry.kind === "fact") reasons.push("no arithmetic");
  }
  if (question.asksList && entry.kind === "collection") reasons.push("a list");
  if (question.asksList && entry.kind === "fact" && entry.slots.valueEntities.length < 2)
    reasons.push("no list");
  return { fit: reasons.reduce((fit, reason) => fit * FACTORS[reason], 1), reasons };
}

/** What is left open of one is not asked where another is named; "which members ...?" is still to learn of whom. */
function isOfAnother(
  { entities, asksNameOf, wants }: Question,
  about: readonly string[],
  properNames: ReadonlySet<string>,
): boolean {
  if (asksNameOf !== undefined || wants.includes("person")) return false;
  const named = about.filter((id) => properNames.has(id));
  return (
    named.length > 0 &&
    entities.some((id) => properNames.has(id)) &&
    !named.some((id) => entities.includes(id))
  );
}

/** What the source itself says has no other speaker. */
function speaksOfSource({ mentions }: Question["reading"]): boolean {
  return mentions.some(({ named }) => named.kind === "source");
}

/** "How long ...?" is not what a silence on who or where is about. */
function isAskedOtherwise(wants: Question["wants"], asked: ReadonlySet<ValueKind>): boolean {
  return wants.length > 0 && asked.size > 0 && !wants.some((kind) => asked.has(kind));
}

/** A number without a unit may be of any. */
function isBare({ quantity }: Question["reading"]["quantities"][number]): boolean {
  return quantity.unit === "units";
}

/** The pack itself ties the two together. */
function followsOn(entry: Entry, last: Fact): boolean {
  if (entry.kind === "silence") return entry.silence.instead.includes(last.id);
  return entry.kind === "fact" && areTied(entry.fact, last);
}

/** Those without a name may still be told of: "some residents". */
function isSomebody(kind: string | undefined): boolean {
  return kind === "person" || kind === "group";
}

function factReasons(
  { reading, form, wants, entities, offered, asksOpinion, asksSpeaker }: Question,
  { fact, slots }: Extract<Entry, { kind: "fact" }>,
  { properNames, measures, kinds, kindAsked, hasFigure, speaksOf, isOwnVoice }: FitParts,
): Reason[] {
  const reasons: Reason[] = [];
  const named = entities.filter((id) => properNames.has(id));
  if (entities.length > 0) {
    const isHere = (id: string): boolean => slots.entities.has(id) || speaksOf(id);
    // Of those that are offered one answers for all.
    const isOneHere = offered.some(isHere);
    const here = named.filter((id) => isHere(id) || (isOneHere && offered.includes(id))).length;
    if (named.length > 0 && here === 0)
      reasons.push(asksSpeaker && hasFigure ? "part of the entities" : "other entity");
    else if (here < named.length) reasons.push("part of the entities");
    if (entities.includes(fact.subject)) reasons.push("its subject");
  }
  const asksWho = wants.includes("person") || wants.includes("entity");
  if (asksWho || kindAsked !== undefined) {
    // Who is asked for is somebody the question does not name, unless it offers them to choose from.
    const isAsked = (id: string): boolean => !entities.includes(id) || offered.includes(id);
    const told = [
      ...slots.valueEntities,
      fact.subject,
      ...(fact.speaker === undefined ? [] : [fact.speaker]),
      ...fact.about,
    ].filter(isAsked);
    const fits = told.some((id) =>
      kindAsked === undefined
        ? properNames.has(id) || isSomebody(kinds.get(id))
        : kinds.get(id) === kindAsked,
    );
    const namesOthers = slots.valueEntities.some((id) => properNames.has(id) && isAsked(id));
    if (fits) reasons.push("somebody to name");
    // "Which models ...?" may be answered in words: "those that pose a risk".
    // Nor is it wrong to name makers where models are asked for.
    else if (!namesOthers && (asksWho || !slots.gives.has("text"))) reasons.push("nobody to name");
  }
  if (wants.length > 0 && !asksWho) {
    const gives = (kind: ValueKind): boolean =>
      (STANDS_FOR[kind] ?? [kind]).some((other) => slots.gives.has(other));
    // Words may answer what asks for a figure or a reason, but a figure or a reason answers better.
    const inWords = wants.length > 1 && gives("text") && wants.includes("text");
    if (measures.has(fact.measure) || wants.some((kind) => kind !== "text" && gives(kind)))
      reasons.push("kind of value");
    else if (wants.length === 1 && gives(wants[0] ?? "text")) reasons.push("kind of value");
    else if (!inWords) reasons.push("other kind of value");
  }
  if (fact.status === "forecast" && MAY.test(reading.text)) reasons.push("a possibility");
  if (reading.direction && !slots.direction && slots.quantity) reasons.push("no direction");
  if (reading.direction && slots.direction) {
    reasons.push(reading.direction === slots.direction ? "direction" : "other direction");
  }
  const asked = reading.dates[0]?.span;
  const happened = slots.span ?? slots.valueSpan;
  if (asked && !happened) reasons.push("no date");
  if (asked && happened) reasons.push(isSameTime(asked, happened) ? "date" : "other date");
  if (measures.has(fact.measure)) reasons.push("measure");
  if (form === "yes-no" && reading.quantities.length > 0) {
    const families = new Set(reading.quantities.map(({ family }) => family));
    const fits = slots.quantities.some(
      ({ unit }) => families.has(familyOf(unit)) || reading.quantities.some(isBare),
    );
    reasons.push(fits ? "comparable figure" : "no comparable figure");
  }
  if (fact.speaker !== undefined && SPEAKS.test(reading.text) && entities.includes(fact.speaker))
    reasons.push("its speaker");
  else if (named.length > 0 && ASKS_WHAT_WAS_SAID.test(reading.text) && !speaksOfSource(reading))
    reasons.push("not its speaker");
  if (asksSpeaker && form === "open") {
    if (fact.speaker !== undefined)
      reasons.push(hasFigure ? "the figure spoken of" : "said by somebody");
  }
  if (isWholeOfAsked(reading, fact)) reasons.push("the whole itself");
  // What somebody else thinks is no judgment of the source.
  if (asksOpinion)
    reasons.push(fact.status === "opinion" && isOwnVoice(fact) ? "judgment" : "no judgment");
  return reasons;
}
