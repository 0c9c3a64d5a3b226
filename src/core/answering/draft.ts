import type { AbstentionReason, AnswerKind, Verdict } from "../answer.ts";
import type { Fact } from "../fact.ts";
import type { Comparison } from "./claim/comparison.ts";
import type { Considered } from "./considered.ts";
import type { Sentence } from "./sentence.ts";

/** What is decided about one question or claim, before it becomes an answer. */
export interface Draft {
  readonly kind: AnswerKind;
  readonly reason?: AbstentionReason;
  readonly verdict: Verdict | null;
  /** Direct answer first. */
  readonly sentences: readonly Sentence[];
  /** Shown as a list instead of running text. */
  readonly isList?: boolean;
  /** Facts that carry it, the leading one first. */
  readonly facts: readonly Fact[];
  /** Questions that are answered, offered apart. */
  readonly choices: readonly string[];
  /** What the thread may refer to next. */
  readonly topic?: { readonly entities: readonly string[]; readonly silence?: string };
  /** The rule that decided, for explanations. */
  readonly rule: string;
  /** The fact a statement was held against. */
  readonly compared?: Comparison;
  /** What was weighed, for explanations; absent where nothing was. */
  readonly considered?: Considered;
}
