import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { entitiesFileSchema } from "../../src/core/entity.ts";
import { ROOT, readSources } from "./read-sources.ts";

/**
 * Words that name something in the first pack and are ordinary English as well, so that they may stand in the engine,
 * by the reason they do. Case counts: "oracle" would be ordinary, "Oracle" is not.
 */
const ORDINARY: Readonly<Record<string, readonly string[]>> = {
  "a genre that any source may have": ["the editorial"],
  "what anybody's trade may be": ["regulators", "developers", "devs", "investors"],
  "everyday adjectives with everyday synonyms": ["closed", "proprietary"],
  "a module of Node": ["crypto"],
  "topics of the pack that are plain English": ["source", "cost", "model", "markets", "spending"],
};

/** Lists of plain English, taken whole from elsewhere: what they hold says nothing about an event. */
const WORD_LISTS = [
  "src/core/understanding/ordinary-words.ts",
  "src/core/understanding/everyday-antonyms.ts",
];

/** Tables of everyday English: a description without a capital, "the bank", is a word of theirs like any other. */
const TABLES = /\/(?:everyday|news)-[a-z-]+\.ts$|\/currencies\.ts$/;

const PACK = path.join(ROOT, readOwnPackPath());

function readOwnPackPath(): string {
  return JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")).config.pack;
}

/** Names, aliases and topics of the pack: whole words, at least three letters. */
function namesOfPack(): readonly string[] {
  const file = parse(readFileSync(path.join(PACK, "entities.yaml"), "utf8"));
  const { entities, neighbours } = entitiesFileSchema.parse(file);
  const named = [...entities, ...neighbours].flatMap(({ name, aliases }) => [name, ...aliases]);
  const topics = readdirSync(path.join(PACK, "facts")).map((topic) => path.parse(topic).name);
  return [...new Set([...named, ...topics])].filter((name) => /\p{L}{3}/u.test(name));
}

/** A name with a capital is looked for as it is written; one without is a description, in any case. */
function occurs(name: string, text: string): boolean {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const flags = /\p{Lu}/u.test(name) ? "u" : "iu";
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags).test(text);
}

function findNames(files: ReturnType<typeof readSources>): readonly string[] {
  const ordinary = new Set(Object.values(ORDINARY).flat());
  const names = namesOfPack().filter((name) => !ordinary.has(name));
  return files
    .filter((file) => !WORD_LISTS.includes(file.path))
    .flatMap((file) =>
      names
        .filter((name) => occurs(name, file.text))
        .filter((name) => /\p{Lu}/u.test(name) || !TABLES.test(file.path))
        .map((name) => `${file.path}: ${name}`),
    );
}

test("the engine and the commands name nothing of the first pack", () => {
  expect(findNames(readSources())).toEqual([]);
});

test("a name of the first pack would be seen", () => {
  const name = namesOfPack().find((candidate) => /^\p{Lu}\p{L}{4}/u.test(candidate)) ?? "";
  const planted = [{ path: "src/core/x.ts", text: `const KNOWN = ["${name}'s"];` }];
  expect(findNames(planted)).toContain(`src/core/x.ts: ${name}`);
});
