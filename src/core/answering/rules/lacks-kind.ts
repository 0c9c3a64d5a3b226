import type { Pack } from "../../pack.ts";
import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { Entry, ValueKind } from "../../retrieval/entry.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { valueKindOf } from "../../retrieval/read-slots.ts";
import { readMoneyAsked } from "../../understanding/currencies.ts";
import type { Question } from "../../understanding/read-question.ts";
import { textOf } from "../../understanding/text-of.ts";
import { familyOf } from "../../understanding/units.ts";
import { DECISION } from "../decision.ts";
import type { RuleParts } from "../rule.ts";
import { lacksAttribute } from "./lacks-attribute.ts";
import { lacksDeed } from "./lacks-deed.ts";
import { lacksNames } from "./lacks-names.ts";
import { lacksPart } from "./lacks-part.ts";
import { lacksPlace } from "./lacks-place.ts";
import { lacksSpeaker } from "./lacks-speaker.ts";

/** A place, a date, a figure or a name is asked for, and this fact has none. */
export function lacksKind(question: Question, candidate: Candidate, parts: RuleParts): boolean {
  const { entry, isExact, similarity, view } = candidate;
  const { pack } = parts;
  if (isExact) return false;
  if (isInOtherMoney(question, entry, pack)) return true;
  if (entry.kind === "topic") return asksOneValue(question);
  if (entry.kind !== "fact") return false;
  if (isWhole(candidate)) return true;
  if (lacksAttribute(textOf(question.reading), entry.fact)) return true;
  if (countsAnother(question, candidate, parts) || lacksSpeaker(question, candidate, parts))
    return true;
  if (lacksNames(question, entry, pack) || lacksPlace(question, candidate, parts)) return true;
  if (lacksPart(question, candidate, parts) || lacksDeed(question, candidate, parts)) return true;
  // The curator answers the same with this fact: "how much" may be anything, and is not "how many".
  const asksTheSame =
    question.wants.length === 0 ||
    (view.wants.length > 0 && view.wants.every((kind) => question.wants.includes(kind)));
  if (asksTheSame && similarity >= DECISION.asAsked) return false;
  if (lacksReason(question, candidate)) return true;
  if (question.form === "open" && lacksAmount(question, entry)) return true;
  if (question.form !== "open" || question.wants.length !== 1) return false;
  const [kind] = question.wants;
  switch (kind) {
    case "date":
      return !entry.slots.gives.has("date") && entry.slots.span === undefined;
    case "place":
      return !entry.slots.gives.has("place");
    case "percent":
    case "money":
    case "duration":
    case "multiple":
    case "count":
      return !entry.slots.quantities.some(
        ({ unit }) => givesKind(unit, kind) && !(isOfThem(question) && isTimes(unit)),
      );
    default:
      return false;
  }
}

/** "How old is he?", "where does she work?": a list of what there is about somebody is no answer. */
function asksOneValue({ form, wants }: Question): boolean {
  return form === "open" && wants.length === 1 && wants.every((kind) => VALUES.has(kind));
}
const VALUES = new Set<ValueKind>(["date", "place", "duration", "distance", "person"]);

/** "Why does it cost so much?" of what it costs. */
function lacksReason({ wants, form }: Question, { reasons }: Candidate): boolean {
  return form === "open" && wants[0] === "reason" && reasons.includes("other kind of value");
}

/** "How many of the three were built?" of the fact that there were three. */
export function isWhole({ reasons }: Candidate): boolean {
  return reasons.includes("the whole itself");
}

/** "How many tickets were sold?" of a fact that speaks of no tickets. */
function countsAnother(
  { reading, wants }: Question,
  { index }: Candidate,
  { ranking }: RuleParts,
): boolean {
  if (wants.length !== 1 || wants[0] !== "count") return false;
  const counted = reading.terms.find(({ key, light }) => !light && key === reading.focus);
  return counted !== undefined && ranking.knows(index, toIndexTerm(counted)) < COUNTED;
}
/** How strongly a fact has to know what is counted. */
const COUNTED = 0.5;

/** "What is that in euros?" of a sum in another money, or of several where none is in it: nothing is converted. */
function isInOtherMoney({ reading }: Question, entry: Entry, { facts }: Pack): boolean {
  const asked = readMoneyAsked(textOf(reading));
  if (asked === undefined) return false;
  const isIn = (unit: string | undefined): boolean => unit === asked;
  if (entry.kind !== "fact")
    return !facts.some(({ value }) => value && "unit" in value && isIn(value.unit));
  const unit = entry.slots.quantity?.unit;
  return unit !== undefined && familyOf(unit) === "money" && !isIn(unit);
}

type FactEntry = Extract<Entry, { kind: "fact" }>;

/** "How much would it cost?" of what is told without any figure. */
function lacksAmount({ reading, wants }: Question, { slots }: FactEntry): boolean {
  return (
    wants.length > 1 &&
    wants.includes("money") &&
    /\bhow (?:much|many)\b/.test(textOf(reading)) &&
    slots.quantities.length === 0
  );
}

/** "How many of them ...?": some of those spoken of are counted, and nothing is measured in times something. */
function isOfThem({ reading }: Question): boolean {
  return /\bhow many of\b/.test(textOf(reading));
}

function isTimes(unit: string): boolean {
  return valueKindOf(familyOf(unit)) === "multiple";
}

function givesKind(unit: string, kind: ValueKind): boolean {
  const given = valueKindOf(familyOf(unit));
  // "At least 5% of the guests" tells how many guests; that nothing else is counted was seen to before.
  return given === kind || (kind === "count" && (given === "multiple" || given === "percent"));
}
