import type { Question } from "../../understanding/read-question.ts";
import { plainSentence, type Sentence } from "../sentence.ts";
import type { Wording } from "../wording.ts";

/** Says that the source never mentions them. Only names the pack writes are repeated, never the asker's own words. */
export function strangerSentence({ strangers }: Question, wording: Wording): Sentence {
  return plainSentence(
    wording.stranger(strangers.flatMap(({ name, kind }) => (kind === "" ? [] : [name]))),
  );
}
