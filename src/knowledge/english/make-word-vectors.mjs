// Makes word-vectors.bin from a JSON file of word embeddings; see README.md in this folder.
//   node --import tsx src/knowledge/english/make-word-vectors.mjs EMBEDDINGS.json
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isOrdinaryWord } from "../../core/understanding/ordinary-words.ts";
import { stemWord } from "../../core/understanding/stem-word.ts";

/** How many words are read, the most frequent first. */
const WORDS = 60_000;
const DIMENSIONS = 100;
/** Directions in which all words are alike, taken out: Mu and Viswanath, "All-but-the-top", 2018. */
const COMMON_DIRECTIONS = 2;
/** A unit vector times this fits a signed byte in nearly every place; the rest is cut off. */
const SCALE = 256;

const [file] = process.argv.slice(2);
if (!file) throw new Error("name the JSON file of word embeddings");
const { vectors } = JSON.parse(readFileSync(file, "utf8"));

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);
const scaled = (a, factor) => a.map((value) => value * factor);
const plus = (a, b) => a.map((value, i) => value + b[i]);
const unit = (a) => scaled(a, 1 / (Math.sqrt(dot(a, a)) || 1));

/** One vector a stem: the mean of its forms, the frequent ones counting more. */
const byStem = new Map();
for (const [rank, word] of Object.keys(vectors).slice(0, WORDS).entries()) {
  if (!/^[a-z]{3,20}$/.test(word) || !isOrdinaryWord(word)) continue;
  const stem = stemWord(word);
  const weighed = scaled(unit(vectors[word].slice(0, DIMENSIONS)), 1 / (rank + 50));
  const known = byStem.get(stem);
  byStem.set(stem, known ? plus(known, weighed) : weighed);
}
const stems = [...byStem.keys()];
let rows = stems.map((stem) => unit(byStem.get(stem)));

const mean = scaled(rows.reduce(plus), 1 / rows.length);
rows = rows.map((row) => plus(row, scaled(mean, -1)));
for (let direction = 0; direction < COMMON_DIRECTIONS; direction += 1) {
  // The power method: fifty steps are far more than it takes here.
  let common = unit(rows[0]);
  for (let step = 0; step < 50; step += 1) {
    const next = new Float64Array(DIMENSIONS);
    for (const row of rows) {
      const share = dot(row, common);
      for (let i = 0; i < DIMENSIONS; i += 1) next[i] += share * row[i];
    }
    common = unit([...next]);
  }
  rows = rows.map((row) => plus(row, scaled(common, -dot(row, common))));
}

const bytes = Int8Array.from(
  rows.flatMap((row) =>
    unit(row).map((value) => Math.max(-127, Math.min(127, Math.round(value * SCALE)))),
  ),
);
const head = Buffer.from(`${stems.length} ${DIMENSIONS}\n${stems.join("\n")}\n`, "latin1");
writeFileSync(
  path.join(import.meta.dirname, "word-vectors.bin"),
  Buffer.concat([head, Buffer.from(bytes.buffer)]),
);
process.stdout.write(`${stems.length} stems\n`);
