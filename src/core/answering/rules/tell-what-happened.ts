import type { Fact } from "../../fact.ts";
import type { Entry } from "../../retrieval/entry.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { type DaySpan, daysIn, isSameTime } from "../../understanding/day-span.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { draftOtherDate } from "../drafting/draft-decline.ts";
import { draftList } from "../drafting/draft-list.ts";
import type { RuleParts } from "../rule.ts";

/** More than this of one day is a summary of it. */
const MOST = 5;
/** Of a longer time than these days the whole is summed up, where it is of that time. */
const A_DAY = 2;

/**
 * "What happened on the 5th?", and no more: what the source tells of that time, and not all that it tells. A decline
 * where nothing is of that time.
 */
export function tellWhatHappened(
  question: Question,
  candidates: readonly Candidate[],
  { pack, ranking, wording }: RuleParts,
): Draft | undefined {
  const { reading, broad, besidesBroad, asksSummary, entities, strangers, form } = question;
  const [date, other] = reading.dates;
  const isOfTime = broad && !besidesBroad && asksSummary === undefined && form !== "yes-no";
  if (!isOfTime || !date || other || entities.length + strangers.length > 0) return undefined;
  if (candidates[0]?.isExact) return undefined;
  const { span } = date;
  const overlapping = ranking.entries.flatMap((entry) => happenedIn(entry, span));
  const within = overlapping.filter((one) => isWithin(one.span, span));
  // What went on for longer is told of a day only where the day has nothing of its own.
  const told = (within.length > 0 ? within : overlapping).map(({ fact }) => fact);
  const isInSummary = ({ id }: Fact): boolean => pack.event.summary.includes(id);
  if (daysIn(span) > A_DAY && told.some(isInSummary)) return undefined;
  if (told.length === 0) return draftOtherDate(span, candidates.slice(0, 5), { pack, wording });
  const first = [...told].sort((a, b) => Number(isInSummary(b)) - Number(isInSummary(a)));
  return draftList(first.slice(0, MOST), undefined, "what happened at a time", question, pack);
}

/** What somebody thinks or expects did not happen. */
function happenedIn(
  entry: Entry,
  asked: DaySpan,
): readonly { readonly fact: Fact; readonly span: DaySpan }[] {
  if (entry.kind !== "fact") return [];
  const { fact, slots } = entry;
  const span = slots.span ?? slots.valueSpan;
  const isEvent = fact.status !== "opinion" && fact.status !== "forecast";
  return span && isEvent && isSameTime(asked, span) ? [{ fact, span }] : [];
}

function isWithin(told: DaySpan, asked: DaySpan): boolean {
  return told.from >= asked.from && told.to <= asked.to;
}
