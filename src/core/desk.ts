import type { Answer } from "./answer.ts";
import type { ThreadContext } from "./answering/thread-context.ts";
import type { BriefingParts } from "./briefing/compose-briefing.ts";
import type { Document } from "./document/block.ts";
import type { Explanation } from "./explanation.ts";
import type { BriefingPlan, Pack } from "./pack.ts";

/** One compiled pack and everything that can be asked of it. Pure: no I/O, no clock; the same input, the same output. */
export interface Desk {
  readonly pack: Pack;
  /** Answers a message of one or several questions; the context is what the thread remembers afterwards. */
  ask(message: string, context?: ThreadContext): Explained & { readonly context: ThreadContext };
  /** Checks each claim of a message against the facts. */
  check(message: string): Explained;
  /** The plan of a briefing by id or everyday words; undefined when there is none of that name. */
  briefing(topic: string): BriefingPlan | undefined;
  /** A briefing by its plan. */
  brief(plan: BriefingPlan, parts?: BriefingParts): Document;
  /** Facts of a topic or an entity; undefined when the name is neither, with the nearest names. */
  browse(name: string): { readonly document: Document } | { readonly nearest: readonly string[] };
  timeline(): Document;
  sources(): Document;
  about(): Document;
  /** Completions: questions that the facts answer; names of topics and entities; names of briefings. */
  completeQuestion(partial: string): readonly string[];
  completeName(partial: string): readonly string[];
  completeBriefing(partial: string): readonly string[];
}

/** An answer that can say how it came about; the explanation is made when it is asked for. */
export interface Explained {
  readonly answer: Answer;
  explain(): Explanation;
}
