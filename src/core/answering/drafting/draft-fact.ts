import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import { agrees } from "../../understanding/compare-quantities.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { Draft } from "../draft.ts";
import { distinctFacts, factsOf } from "../pack-facts.ts";
import type { RuleParts } from "../rule.ts";
import { caveatSentences, factSentence, plainSentence } from "../sentence.ts";
import { statusKindOf } from "../status-kind.ts";

/** A fact as the answer: its reasons first where they are asked for, and a wrong figure in the question corrected. */
export function draftFact(
  fact: Fact,
  question: Question,
  rule: string,
  { pack, wording }: RuleParts,
): Draft {
  const wrong = question.form === "open" && isPremiseWrong(question.reading, fact);
  const reasons =
    question.asksReason && fact.because.length > 0 && !givesReason(fact, pack)
      ? factsOf(fact.because, pack)
      : [];
  // Why somebody is against it is told by the judgment, and then by what it rests on.
  const inOrder = question.asksOpinion ? [fact, ...reasons] : [...reasons, fact];
  const leads = distinctFacts(inOrder).slice(0, 3);
  const asksWhose = question.asksStatus || question.asksSpeaker;
  const speaker =
    fact.speaker === undefined
      ? undefined
      : (pack.entities.find(({ id }) => id === fact.speaker)?.name ?? fact.speaker);
  return {
    kind: "answer",
    verdict: wrong ? "contradicted" : null,
    sentences: [
      ...(wrong ? [plainSentence(wording.verdict("contradicted", "figure"))] : []),
      ...leads.map((lead) => factSentence(lead, pack)),
      ...(asksWhose ? [plainSentence(wording.status(statusKindOf(fact), speaker))] : []),
      ...(leads.length === 1 ? caveatSentences(fact) : []),
    ],
    facts: leads,
    choices: [],
    topic: { entities: question.entities },
    rule,
  };
}

/** The fact is a reason itself: asking why is answered by it alone. */
function givesReason(fact: Fact, { lexicon }: Pack): boolean {
  return lexicon.measures.some(({ id, value }) => id === fact.measure && value === "reason");
}

function isPremiseWrong(reading: Reading, { value }: Fact): boolean {
  if (!value || !("amount" in value)) return false;
  const mention = reading.quantities.find(({ quantity }) => quantity.unit === value.unit);
  return mention !== undefined && !agrees(mention, value);
}
