import type { ThreadContext } from "../../core/answering/thread-context.ts";
import type { Desk } from "../../core/desk.ts";
import { batchAnswer } from "./batch-answer.ts";
import { type BatchId, type BatchProblem, readBatchLine } from "./read-batch-line.ts";
import { type InputLine, readLines } from "./read-lines.ts";

export interface BatchParts {
  readonly desk: Desk;
  /** Chunks of text, split anywhere. */
  readonly input: AsyncIterable<string>;
  /** Takes one line with its line feed, and resolves when the next may follow. */
  readonly write: (line: string) => Promise<void>;
}

/** Room for a thread of ten turns with 100,000 characters each, all of them escaped. */
const LINE_LIMIT = 8 * 1024 * 1024;

/**
 * JSON Lines in, JSON Lines out: one line for each that is not blank, in order, held in memory one at a time.
 *
 *     {"id":"a","question":"..."}     -> {"id":"a","answers":[{"kind","reason"?,"text","citations",...}]}
 *     {"id":"b","turns":["..."]}      -> one answer for each turn of the thread
 *     {"id":"c","claim":"..."}        -> one answer with its verdict
 *     anything else                   -> {"id":"d","error":{"code","message"}}; the run goes on
 */
export async function runBatch({ desk, input, write }: BatchParts): Promise<void> {
  for await (const line of readLines(input, LINE_LIMIT)) {
    if (line.kind === "line" && line.text.replace(/^\uFEFF/, "").trim() === "") continue;
    await write(`${JSON.stringify(answerLine(line, desk))}\n`);
  }
}

function answerLine(line: InputLine, desk: Desk): object {
  if (line.kind === "too-long") {
    const message = `The line has more than ${LINE_LIMIT} characters.`;
    return problem({ kind: "problem", id: null, code: "line-too-long", message });
  }
  const job = readBatchLine(line.text.replace(/^\uFEFF/, ""));
  switch (job.kind) {
    case "problem":
      return problem(job);
    case "check":
      return answers(job.id, () => [batchAnswer(desk.check(job.claim).answer)]);
    case "ask":
      return answers(job.id, () => {
        let context: ThreadContext | undefined;
        return job.turns.map((turn) => {
          const asked = desk.ask(turn, context);
          context = asked.context;
          return batchAnswer(asked.answer);
        });
      });
  }
}

/** A mistake of ours in one answer must not cost the other lines of the run. */
function answers(id: BatchId, answer: () => readonly object[]): object {
  try {
    return { id, answers: answer() };
  } catch (error) {
    const message = `This line could not be answered: ${error instanceof Error ? error.message : "unknown error"}`;
    return problem({ kind: "problem", id, code: "failed", message });
  }
}

function problem({ id, code, message }: BatchProblem): object {
  return { id, error: { code, message } };
}
