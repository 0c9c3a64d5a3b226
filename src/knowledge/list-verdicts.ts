import type { Desk } from "../core/desk.ts";
import { cleanMessage } from "../core/understanding/clean-message.ts";
import { readForm } from "../core/understanding/read-form.ts";
import { tokenize } from "../core/understanding/tokenize.ts";
import type { LoadedPack } from "./load-pack.ts";
import type { PackProblem } from "./pack-error.ts";

/**
 * The example questions of facts that ask for a yes or no and get no yes, each with what it gets. Many are right; only the
 * curator can say which.
 */
export function listVerdicts({ pack, locate }: LoadedPack, desk: Desk): PackProblem[] {
  return pack.facts.flatMap(({ id, questions }) =>
    questions.filter(asksYesOrNo).flatMap((question) => {
      const { verdict } = desk.ask(question).answer;
      if (verdict === "supported") return [];
      const got = verdict === "contradicted" ? "no" : "neither";
      const { file, line } = locate(id);
      return [{ file, ...(line !== undefined && { line }), id, message: `${got}: "${question}"` }];
    }),
  );
}

function asksYesOrNo(question: string): boolean {
  const text = cleanMessage(question);
  return readForm(tokenize(text), text.toLowerCase()) === "yes-no";
}
