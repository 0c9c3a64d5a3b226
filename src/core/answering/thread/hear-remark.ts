import type { Question } from "../../understanding/read-question.ts";
import type { Reading } from "../../understanding/read-text.ts";
import { wordsOf } from "../../understanding/text-of.ts";
import { DECISION } from "../decision.ts";
import { isNearEnough } from "../rules/is-near-enough.ts";
import type { ThreadContext } from "../thread-context.ts";
import { distinct, MAX_FACTS } from "./next-context.ts";
import { readFactAsk } from "./read-fact-ask.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** What somebody says before they ask. */
export type Remark = Question;

/** "I keep hearing of X. What is it?": whom a remark names is spoken of from then on. */
export function withNames(thread: ThreadContext, { entities }: Remark): ThreadContext {
  return { ...thread, entities: distinct([...entities, ...thread.entities]).slice(0, MAX_FACTS) };
}

/**
 * "They say it cost 40 million. Is that confirmed?": who says so, how sure it is, why and when are asked of what a remark
 * repeats. A question with words of its own is about those.
 */
export function withFacts(
  thread: ThreadContext,
  remark: Remark | undefined,
  next: Reading,
  parts: ThreadParts,
): ThreadContext {
  if (readFactAsk(wordsOf(next)) === undefined) return thread;
  const repeated = remark ? repeatedBy(remark, parts) : [];
  return { ...thread, facts: distinct([...repeated, ...thread.facts]).slice(0, MAX_FACTS) };
}

/** Id of the fact of the source that a remark tells over again; none where it tells something else. */
function repeatedBy(remark: Remark, { ranking }: ThreadParts): readonly string[] {
  const [top] = ranking.rank(remark, 1);
  return top?.entry.kind === "fact" && isNearEnough(top) && top.predicate >= DECISION.decides
    ? [top.entry.fact.id]
    : [];
}
