import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { openStorage, type Storage } from "../../src/storage/open-storage.ts";

/** The address of an embedded store that does not exist yet, in a folder that is gone after the test. */
export function freshFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "desk-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return `file:${path.join(folder, "desk.db")}`;
}

/** An embedded store for a test about something else, closed after it. */
export async function openEmbedded(): Promise<Storage> {
  const storage = await openStorage({
    url: freshFile(),
    root: "/",
    role: "owner",
    now: () => Date.now(),
  });
  onTestFinished(() => storage.close());
  return storage;
}
