import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { IndexedText } from "../../../src/core/retrieval/text-index.ts";
import type { RankedQuestion } from "./measures.ts";

const sentenceSchema = z.object({
  sid: z.number(),
  pid: z.number(),
  title: z.string(),
  text: z.string(),
});
const questionSchema = z.object({ sid: z.number(), q: z.string() });
const utteranceSchema = z.object({ split: z.string(), text: z.string(), intent: z.string() });

function readLines<T>(directory: string, file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(path.join(directory, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => schema.parse(JSON.parse(line)));
}

/** XQuAD-R in English: every sentence is a text, its paragraph and title what stands around it. */
export function readXquad(directory: string): {
  readonly texts: readonly IndexedText[];
  readonly questions: readonly RankedQuestion[];
} {
  const sentences = readLines(directory, "xquadr_en_sentences.jsonl", sentenceSchema);
  const paragraphs = new Map<number, string>();
  for (const { pid, text } of sentences)
    paragraphs.set(pid, `${paragraphs.get(pid) ?? ""} ${text}`);
  const positions = new Map(sentences.map(({ sid }, at) => [sid, at]));
  return {
    texts: sentences.map(({ text, pid, title }) => ({
      statement: text,
      context: [paragraphs.get(pid) ?? "", title.replaceAll("_", " ")],
    })),
    questions: readLines(directory, "xquadr_en_questions.jsonl", questionSchema).map(
      ({ q, sid }) => ({ question: q, text: positions.get(sid) ?? -1 }),
    ),
  };
}

const STORED = 20;
const INSIDE = 900;
const OUTSIDE = 1000;
const NOWHERE = "oos";

/** CLINC150: twenty stored utterances of each intent, and questions inside and outside of all intents. */
export function readClinc(directory: string): {
  readonly texts: readonly IndexedText[];
  readonly inside: readonly string[];
  readonly outside: readonly string[];
} {
  const utterances = readLines(directory, "clinc150.jsonl", utteranceSchema);
  const intents = [...new Set(utterances.map(({ intent }) => intent))].filter(
    (intent) => intent !== NOWHERE,
  );
  const of = (intent: string, split: string): string[] =>
    utterances.flatMap((one) => (one.intent === intent && one.split === split ? [one.text] : []));
  return {
    texts: intents.flatMap((intent) =>
      of(intent, "train")
        .slice(0, STORED)
        .map((question) => ({ questions: [question] })),
    ),
    inside: intents.flatMap((intent) => of(intent, "test").slice(0, INSIDE / intents.length)),
    outside: of(NOWHERE, "test").slice(0, OUTSIDE),
  };
}
