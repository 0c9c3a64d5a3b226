import type { Pack } from "../../pack.ts";
import type { Ranking } from "../../retrieval/rank-entries.ts";
import { type Reading, readText } from "../../understanding/read-text.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";
import type { ClaimParts } from "./claim-parts.ts";
import { factsBy, findSiblings } from "./find-siblings.ts";
import { compileKnownNames } from "./known-names.ts";
import { readTellings } from "./told-by.ts";

/** Compiles what every claim is judged with, once for each pack. */
export function compileClaimParts(
  pack: Pack,
  ranking: Ranking,
  vocabulary: Vocabulary,
): ClaimParts {
  const names = compileKnownNames(pack);
  const siblings = findSiblings(pack, ranking);
  const readingOf = readEach(vocabulary);
  const tellingsOf = readTellings({ vocabulary, readingOf });
  const mates = factsBy(({ subject }) => subject, pack, ranking);
  const measures = factsBy(({ measure }) => measure, pack, ranking);
  const paragraphs = factsBy(({ paragraph }) => paragraph, pack, ranking);
  return {
    pack,
    ranking,
    vocabulary,
    names,
    siblings,
    mates,
    measures,
    paragraphs,
    readingOf,
    tellingsOf,
  };
}

/** Reads statements of facts, each once. */
function readEach(vocabulary: Vocabulary): ClaimParts["readingOf"] {
  const readings = new Map<string, Reading>();
  return ({ id, statement }) => {
    const known = readings.get(id) ?? readText(statement, vocabulary);
    readings.set(id, known);
    return known;
  };
}
