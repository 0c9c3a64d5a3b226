import { valueEntitiesOf } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Draft } from "../draft.ts";
import type { ThreadContext } from "../thread-context.ts";

/** As many facts, and as many names, as a thread remembers. */
export const MAX_FACTS = 8;
const MAX_MEASURES = 4;
const MAX_OFFERED = 4;

/** Small talk and declines keep what the thread is about; an answer, or a decline with a topic, renews it. */
export function nextContext(context: ThreadContext, draft: Draft, pack: Pack): ThreadContext {
  if (draft.kind === "smalltalk") return context;
  const named = draft.topic?.entities ?? [];
  if (draft.kind !== "answer") {
    const about = draft.topic?.fact;
    const { offered: _, ...kept } = context;
    const offered = offeredBy(draft, pack);
    return {
      ...kept,
      ...(offered.length > 0 && { offered }),
      ...(about && { facts: distinct([about.id, ...context.facts]).slice(0, MAX_FACTS) }),
      entities: distinct([...named, ...context.entities]).slice(0, MAX_FACTS),
      ...(draft.topic?.silence !== undefined && { silence: draft.topic.silence }),
    };
  }
  const facts = draft.topic?.fact
    ? [draft.topic.fact, ...draft.facts.filter((fact) => fact !== draft.topic?.fact)]
    : draft.facts;
  const lead = facts[0];
  const about = facts
    .slice(0, 2)
    .flatMap((fact) => [
      fact.subject,
      ...valueEntitiesOf(fact),
      ...(fact.speaker ? [fact.speaker] : []),
      ...fact.about,
    ]);
  const known = new Set(pack.entities.map(({ id }) => id));
  return {
    version: 1,
    facts: facts.map(({ id }) => id).slice(0, MAX_FACTS),
    entities: distinct([...named, ...about])
      .filter((id) => known.has(id))
      .slice(0, MAX_FACTS),
    measures: lead ? distinct(facts.map(({ measure }) => measure)).slice(0, MAX_MEASURES) : [],
  };
}

/** Facts that answer what a draft offers to ask, in the order in which a reader sees it. */
function offeredBy({ choices }: Draft, { facts }: Pack): string[] {
  return choices
    .flatMap((choice) => facts.find(({ questions }) => questions[0] === choice)?.id ?? [])
    .slice(0, MAX_OFFERED);
}

/** Each id once, where it comes first. */
export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
