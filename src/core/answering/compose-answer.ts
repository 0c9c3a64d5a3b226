import type { Answer, AnswerPart } from "../answer.ts";
import type { Citation } from "../citation.ts";
import type { Block, Document } from "../document/block.ts";
import { plainText } from "../document/plain-text.ts";
import type { Fact } from "../fact.ts";
import type { Pack } from "../pack.ts";
import { type CarriedDraft, carryFigures } from "./carry-figures.ts";
import type { Draft } from "./draft.ts";

/** Paragraphs that carry an answer, ascending, each once; the bibliographic line only where nothing else does. */
export function citationsOf(facts: readonly Fact[]): Citation[] {
  const paragraphs = [...new Set(facts.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  return paragraphs.map((paragraph) => ({ paragraph }));
}

/** How the source is named beside citations. */
export function sourceName({ event: { source } }: Pack): string {
  return `${source.publication}, ${source.date}`;
}

/** A draft as blocks, without citations. */
function draftBlocks(draft: CarriedDraft): Block[] {
  const texts = draft.sentences.map(({ text }) => text);
  if (texts.length === 0) return [];
  if (draft.kind === "abstention")
    return [{ kind: "notice", tone: "decline", text: texts.join(" ") }];
  return draft.isList
    ? [{ kind: "list", items: texts }]
    : [{ kind: "paragraph", text: texts.join(" ") }];
}

function citationBlocks(facts: readonly Fact[], pack: Pack): Block[] {
  return facts.length === 0
    ? []
    : [{ kind: "citations", source: sourceName(pack), citations: citationsOf(facts) }];
}

function choiceBlocks(kind: Draft["kind"], choices: readonly string[]): Block[] {
  if (choices.length === 0) return [];
  const list: Block = { kind: "list", items: choices };
  // A clarification has said already what its choices are.
  return kind === "clarification"
    ? [list]
    : [{ kind: "paragraph", text: "What you can ask instead:" }, list];
}

/** One draft as an answer, without any figure that nothing carries. */
export function composeAnswer(decided: Draft, pack: Pack, receipt: string): Answer {
  const draft = carryFigures(decided, pack);
  const document: Document = [
    ...draftBlocks(draft),
    ...citationBlocks(draft.facts, pack),
    ...choiceBlocks(draft.kind, draft.choices),
  ];
  return {
    kind: draft.kind,
    ...(draft.reason && { reason: draft.reason }),
    text: plainText(document),
    document,
    citations: citationsOf(draft.facts),
    verdict: draft.verdict,
    facts: draft.facts.map(({ id }) => id),
    choices: draft.choices,
    parts: [],
    receipt,
  };
}

/** Several drafts as one answer, one part for each question. */
export function composeParts(decided: readonly Draft[], pack: Pack, receipt: string): Answer {
  const drafts = decided.map((draft) => carryFigures(draft, pack));
  const facts = drafts
    .flatMap((draft) => draft.facts)
    .filter((fact, at, all) => all.indexOf(fact) === at);
  const answered = drafts.some(({ kind }) => kind === "answer");
  const declined = drafts.find(({ kind }) => kind === "abstention" || kind === "clarification");
  const choices = answered ? [] : (declined?.choices ?? []);
  const document: Document = [
    ...drafts.flatMap(draftBlocks),
    ...citationBlocks(facts, pack),
    ...choiceBlocks(declined?.kind ?? "answer", choices),
  ];
  const verdicts = drafts.flatMap(({ verdict }) => verdict ?? []);
  return {
    kind: answered ? "answer" : (declined?.kind ?? "smalltalk"),
    ...(!answered && declined?.reason && { reason: declined.reason }),
    text: plainText(document),
    document,
    citations: citationsOf(facts),
    verdict: verdicts.includes("contradicted") ? "contradicted" : (verdicts[0] ?? null),
    facts: facts.map(({ id }) => id),
    choices,
    parts: drafts.map((draft) => composePart(draft)),
    receipt,
  };
}

export function composePart(draft: CarriedDraft, claim?: string): AnswerPart {
  return {
    kind: draft.kind,
    ...(draft.reason && { reason: draft.reason }),
    ...(claim !== undefined && { claim }),
    text: plainText(draftBlocks(draft)),
    citations: citationsOf(draft.facts),
    verdict: draft.verdict,
  };
}
