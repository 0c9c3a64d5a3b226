import { type Fact, quantityOf } from "../../fact.ts";
import type { Entry } from "../../retrieval/entry.ts";
import type { Candidate } from "../../retrieval/rank-entries.ts";
import { isSameTime } from "../../understanding/day-span.ts";
import type { Question } from "../../understanding/read-question.ts";
import { textOf } from "../../understanding/text-of.ts";
import type { Draft } from "../draft.ts";
import { differenceSentences } from "../drafting/draft-arithmetic.ts";
import type { RuleParts } from "../rule.ts";
import { factSentence } from "../sentence.ts";
import { isNearEnough } from "./is-near-enough.ts";

type FactEntry = Extract<Entry, { kind: "fact" }>;

/** "The price now and before?", "the drop between June and August?": one measure at two times, and what lies between. */
export function compareTwoTimes(
  question: Question,
  [top]: readonly Candidate[],
  { pack, ranking }: RuleParts,
): Draft | undefined {
  const { reading, form } = question;
  if (form !== "open" || top?.entry.kind !== "fact" || top.isExact || !isNearEnough(top))
    return undefined;
  const { fact } = top.entry;
  const series = ranking.entries.filter(
    (entry): entry is FactEntry => entry.kind === "fact" && isOfOneSeries(entry.fact, fact),
  );
  const asked = reading.dates.length > 1 ? series.filter(isOfAskedTime) : series;
  const isAsked = reading.dates.length > 1 || THEN_AND_NOW.test(textOf(reading));
  if (!isAsked || asked.length !== 2 || !asked.some((entry) => entry.fact === fact))
    return undefined;
  const facts = asked.map((entry) => entry.fact);
  return {
    kind: "answer",
    verdict: null,
    sentences: [
      ...facts.map((one) => factSentence(one, pack)),
      ...differenceSentences(facts, pack),
    ],
    facts,
    choices: [],
    topic: { entities: question.entities },
    rule: "one measure at two times",
  };

  function isOfAskedTime({ slots }: FactEntry): boolean {
    const { span } = slots;
    return span !== undefined && reading.dates.some((date) => isSameTime(date.span, span));
  }
}

/** What a thing comes to now, and what it came to before. */
const THEN_AND_NOW =
  /\b(?:now|today|days|recently|currently) (?:and|vs|versus|against|(?:as )?compared (?:with|to)) (?:before|then|earlier|previously|in the past)\b|\b(?:then|before) and (?:now|after|afterwards|today)\b/;

/** The same figure of the same subject, in the same unit. */
function isOfOneSeries(one: Fact, other: Fact): boolean {
  const [a, b] = [quantityOf(one), quantityOf(other)];
  return (
    one.subject === other.subject &&
    one.measure === other.measure &&
    a !== undefined &&
    a.unit === b?.unit
  );
}
