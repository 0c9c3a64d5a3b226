import type { Citation } from "./citation.ts";
import type { Document } from "./document/block.ts";

export type Verdict = "supported" | "contradicted" | "not-covered";

/** Why a question is declined; each has its own sentence. */
export type AbstentionReason =
  | "not-covered"
  | "unnamed"
  | "off-topic"
  | "advice"
  | "prediction"
  | "opinion"
  | "after-article"
  | "language"
  | "instruction"
  | "unreadable";

/** The answer to one of several questions in a message, or the verdict on one of its claims. */
export interface AnswerPart {
  readonly kind: AnswerKind;
  readonly reason?: AbstentionReason;
  /** The claim, re-rendered from what was understood; absent for a question. */
  readonly claim?: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly verdict: Verdict | null;
}

export type AnswerKind = "answer" | "abstention" | "clarification" | "smalltalk";

/** What the core says to one message. Plain data: the same on every platform, byte for byte. */
export interface Answer {
  readonly kind: AnswerKind;
  /** Only with `abstention`. */
  readonly reason?: AbstentionReason;
  /** Plain text as a person reads it, citations included. */
  readonly text: string;
  readonly document: Document;
  readonly citations: readonly Citation[];
  readonly verdict: Verdict | null;
  /** Ids of the facts used, the one that carries the answer first. */
  readonly facts: readonly string[];
  /** Up to four choices of a clarification, or next questions of a decline. */
  readonly choices: readonly string[];
  readonly parts: readonly AnswerPart[];
  /** Deterministic: pack version, normalised message and thread context. */
  readonly receipt: string;
}
