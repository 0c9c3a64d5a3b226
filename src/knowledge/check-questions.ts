import type { Desk } from "../core/desk.ts";
import type { LoadedPack } from "./load-pack.ts";
import type { PackProblem } from "./pack-error.ts";

/**
 * Asks every example question of the facts, silences, ambiguities and derivations, and finds those that something else answers:
 * another fact that is nearer, a date or a name that was read otherwise.
 */
export function checkQuestions({ pack, locate }: LoadedPack, desk: Desk): PackProblem[] {
  const finding = (id: string, message: string): PackProblem => {
    const { file, line } = locate(id);
    return { file, ...(line !== undefined && { line }), id, message };
  };
  const ofFacts = pack.facts.flatMap(({ id, questions }) =>
    questions.flatMap((question) => {
      const { kind, facts } = desk.ask(question).answer;
      // What the source itself says of its title or date is told without a fact.
      if (facts.some((fact) => fact === id || fact.startsWith("source:"))) return [];
      const instead =
        kind === "answer" ? `is answered with ${facts.join(", ")}` : `gets ${KINDS[kind] ?? kind}`;
      return [finding(id, `"${question}" ${instead}; ask it with --explain to see why`)];
    }),
  );
  const ofSilences = pack.silences.flatMap(({ id, questions }) =>
    questions.flatMap((question) => {
      const { kind, facts } = desk.ask(question).answer;
      if (kind !== "answer") return [];
      return [finding(id, `"${question}" is answered with ${facts.join(", ")}; reword it`)];
    }),
  );
  const ofAmbiguities = pack.ambiguities.flatMap(({ id, questions, says }) =>
    questions.flatMap((question) => {
      const { text } = desk.ask(question).answer;
      return text.includes(says) ? [] : [finding(id, otherwise(question, text))];
    }),
  );
  const ofDerivations = pack.derivations.flatMap(({ id, questions, refused, operands }) =>
    questions.flatMap((question) => {
      const { text, facts } = desk.ask(question).answer;
      const isOwn =
        refused === undefined
          ? operands.every((fact) => facts.includes(fact))
          : text.includes(refused);
      return isOwn ? [] : [finding(id, otherwise(question, text))];
    }),
  );
  return [...ofFacts, ...ofSilences, ...ofAmbiguities, ...ofDerivations];
}

function otherwise(question: string, text: string): string {
  const [first = ""] = text.split("\n");
  return `"${question}" gets: ${first} Ask it with --explain to see why`;
}

const KINDS: Readonly<Record<string, string>> = {
  abstention: "a decline",
  clarification: "a question back",
  smalltalk: "small talk",
};
