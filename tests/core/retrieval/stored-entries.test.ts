import { beforeAll, describe, expect, test } from "vitest";
import type { Pack } from "../../../src/core/pack.ts";
import {
  type CompiledEntries,
  compileEntries,
} from "../../../src/core/retrieval/compile-entries.ts";
import {
  restoreEntries,
  type StoredEntries,
  storeEntries,
} from "../../../src/core/retrieval/stored-entries.ts";
import { compileVocabulary } from "../../../src/core/understanding/vocabulary.ts";
import { readMeanings } from "../../../src/core/understanding/word-meanings.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";

describe("entries that are stored as JSON", () => {
  let pack: Pack;
  let compiled: CompiledEntries;
  let stored: StoredEntries;
  beforeAll(async () => {
    pack = await openPack(FIXTURE_PACK);
    compiled = compileEntries(pack, compileVocabulary(pack));
    stored = JSON.parse(JSON.stringify(storeEntries(compiled, pack)));
  });

  test("come back as they were", () => {
    expect(restoreEntries(stored, pack)).toEqual(compiled);
  });

  test("are of the pack's own facts, not of copies", () => {
    const [entry] = restoreEntries(stored, pack).entries;
    expect(entry?.kind === "fact" && entry.fact).toBe(pack.facts[0]);
  });

  test("are refused by another pack", () => {
    const smaller = { ...pack, facts: pack.facts.slice(1) };
    expect(() => restoreEntries(stored, smaller)).toThrow("belong to another pack");
  });

  test("the meanings of its words come back as they were", () => {
    const meanings = readMeanings(pack);
    expect(JSON.parse(JSON.stringify(meanings))).toEqual(meanings);
  });
});
