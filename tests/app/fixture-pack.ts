import { readdirSync } from "node:fs";
import path from "node:path";
import { createThreadMemory } from "../../src/memory/create-thread-memory.ts";
import { type DeskParts, openDesk } from "../../src/open-desk.ts";

const PACKS = path.resolve(import.meta.dirname, "../fixtures/packs");

/** The small pack of another event, with which all ends are tested: whatever holds for it holds for any. */
export const FIXTURE_PACK = path.join(PACKS, readdirSync(PACKS).toSorted()[0] ?? "");

/** A desk and its commands on the fixture pack, with nothing remembered yet. */
export async function openFixture(parts: Omit<DeskParts, "threads"> = {}) {
  return openDesk(FIXTURE_PACK, {
    threads: createThreadMemory(() => performance.now()),
    ...parts,
  });
}
