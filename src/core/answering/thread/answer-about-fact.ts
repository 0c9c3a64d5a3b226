import type { Fact, When } from "../../fact.ts";
import { spanOf } from "../../understanding/read-dates.ts";
import { type Question, readQuestion } from "../../understanding/read-question.ts";
import { readText } from "../../understanding/read-text.ts";
import type { Draft } from "../draft.ts";
import { factsOf } from "../pack-facts.ts";
import { factSentence, plainSentence } from "../sentence.ts";
import { statusKindOf } from "../status-kind.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** What a follow-up asks of the last fact. */
type FactAsk = "speaker" | "status" | "date" | "reason" | "name";

/** "Who said that?", "why?", "when?", "is that a fact?" about the last answer. */
export function answerAboutFact(
  fact: Fact,
  ask: FactAsk,
  question: Question,
  { pack, wording, answerer, vocabulary }: ThreadParts,
): Draft {
  const base = {
    kind: "answer",
    verdict: null,
    facts: [fact],
    choices: [],
    topic: { entities: [fact.subject] },
  } as const;
  const name = (id: string | undefined): string | undefined =>
    pack.entities.find((entity) => entity.id === id)?.name;
  const again = (text: string): Draft => answerer.answer(readQuestion(readText(text, vocabulary)));
  const asked = (fact.questions[0] ?? fact.statement).replace(/\?$/, "");
  switch (ask) {
    case "reason": {
      const reasons = factsOf(fact.because, pack).slice(0, 2);
      if (reasons.length === 0) return again(`why ${fact.statement}`);
      return {
        ...base,
        sentences: reasons.map((reason) => factSentence(reason, pack)),
        facts: reasons,
        rule: "the reason of the last fact",
      };
    }
    case "name": {
      // Those who take part by name; somebody without one is declined as such.
      const people = [fact.subject, fact.speaker ?? "", ...fact.about];
      const nameless = people.find((id) =>
        pack.entities.some((one) => one.id === id && one.unnamed),
      );
      return again(
        nameless !== undefined
          ? `who is ${name(nameless)}`
          : `${question.reading.text} ${name(fact.subject) ?? ""}`,
      );
    }
    case "date": {
      const dated =
        fact.date !== undefined && !isLong(fact.date) ? fact : datedBeside(fact, pack.facts);
      if (!dated) return again(`when ${asked} ${name(fact.speaker) ?? ""} announced`);
      return {
        ...base,
        sentences: [factSentence(dated, pack)],
        facts: [dated],
        rule: "the date of the last fact",
      };
    }
    case "speaker": {
      const speaker = name(fact.speaker);
      if (
        speaker === undefined &&
        fact.status !== "opinion" &&
        /\b(?:announced|said|unveiled)\b/.test(question.reading.text)
      ) {
        const announced = again(`${question.reading.text} ${name(fact.subject) ?? ""}`);
        if (announced.kind === "answer") return announced;
      }
      const told = plainSentence(wording.status(statusKindOf(fact), speaker));
      return {
        ...base,
        sentences: [factSentence(fact, pack), told],
        rule: "who says the last fact",
      };
    }
    case "status":
      return {
        ...base,
        sentences: [
          plainSentence(wording.status(statusKindOf(fact), name(fact.speaker))),
          factSentence(fact, pack),
        ],
        rule: "the status of the last fact",
      };
  }
}

/** The fact of the same paragraph that gives a day for the same subject or speaker. */
function datedBeside(fact: Fact, facts: readonly Fact[]): Fact | undefined {
  const ties = (other: Fact): number =>
    [other.subject, other.speaker, ...other.about].filter(
      (id) => id !== undefined && (id === fact.subject || id === fact.speaker),
    ).length;
  return facts
    .filter(
      (other) =>
        other.paragraph === fact.paragraph &&
        other.value !== undefined &&
        "date" in other.value &&
        !isLong(other.value.date) &&
        ties(other) > 0,
    )
    .sort((a, b) => ties(b) - ties(a))[0];
}

/** More than a month is no answer to "when". */
function isLong(when: When): boolean {
  const { from, to } = spanOf(when);
  return Date.parse(to) - Date.parse(from) > 31 * 86_400_000;
}
