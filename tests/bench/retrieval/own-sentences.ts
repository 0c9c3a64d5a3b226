import { openPack } from "../../../src/knowledge/open-pack.ts";
import { readOwnPackage } from "../../../src/read-own-package.ts";

/** Statements and questions of the default pack, where there is no other text to measure with. */
export async function readOwnSentences(): Promise<{
  readonly statements: readonly string[];
  readonly questions: readonly string[];
}> {
  const { facts } = await openPack(readOwnPackage().packDirectory);
  return {
    statements: facts.map(({ statement }) => statement),
    questions: facts.flatMap(({ questions }) => questions),
  };
}
