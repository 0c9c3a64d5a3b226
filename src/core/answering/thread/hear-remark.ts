import { readQuestion } from "../../understanding/read-question.ts";
import type { Reading } from "../../understanding/read-text.ts";
import { wordsOf } from "../../understanding/text-of.ts";
import { DECISION } from "../decision.ts";
import { isNearEnough } from "../rules/is-near-enough.ts";
import type { ThreadContext } from "../thread-context.ts";
import { distinct, MAX_FACTS } from "./next-context.ts";
import { readFactAsk } from "./read-fact-ask.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** What somebody says before they ask: whom it names, and the fact of the source that it repeats. */
export interface Remark {
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}

export const NO_REMARK: Remark = { entities: [], facts: [] };

export function hearRemark(remark: Reading, { ranking }: ThreadParts): Remark {
  const question = readQuestion(remark);
  const [top] = ranking.rank(question, 1);
  const isRepeated =
    top?.entry.kind === "fact" && isNearEnough(top) && top.predicate >= DECISION.decides;
  return {
    entities: question.entities,
    facts: isRepeated && top.entry.kind === "fact" ? [top.entry.fact.id] : [],
  };
}

/** "I keep hearing of X. What is it?": whom a remark names is spoken of from then on. */
export function withNames(thread: ThreadContext, { entities }: Remark): ThreadContext {
  return { ...thread, entities: distinct([...entities, ...thread.entities]).slice(0, MAX_FACTS) };
}

/**
 * "They say it cost 40 million. Is that confirmed?": who says so, how sure it is, why and when are asked of what a remark
 * repeats. A question with words of its own is about those.
 */
export function withFacts(thread: ThreadContext, { facts }: Remark, next: Reading): ThreadContext {
  if (readFactAsk(wordsOf(next)) === undefined) return thread;
  return { ...thread, facts: distinct([...facts, ...thread.facts]).slice(0, MAX_FACTS) };
}
