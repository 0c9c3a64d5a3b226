import { createReadStream, createWriteStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { parseArgs } from "node:util";
import { exportStore } from "./export-store.ts";
import { forgetUser } from "./forget-user.ts";
import { importStore } from "./import-store.ts";
import { openStorage, type Storage, type StorageParts } from "./open-storage.ts";

/** What the command line hands on. */
export interface StorageTerminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Where the caller stands: names of files are relative to it. */
  readonly directory: string;
}

const USAGE = `desk storage export [FILE]        writes the whole store as JSON Lines; the desk may run meanwhile
desk storage import [FILE]        takes an export into an empty store; stop the desk first
desk storage forget --user ID     removes a user of Discord or Slack, by the id there; the desk may run meanwhile
The store is the one of DATABASE_URL.`;

/** Runs an operator's command. 0: done, 2: cannot be understood. Problems are errors with a code. */
export async function runStorageCommand(
  args: readonly string[],
  terminal: StorageTerminal,
  store: Pick<StorageParts, "url" | "root" | "now">,
): Promise<0 | 2> {
  let parsed: ReturnType<typeof readFlags>;
  try {
    parsed = readFlags(args);
  } catch (error) {
    terminal.errors.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return 2;
  }
  const { values: flags, positionals } = parsed;
  const [name, file, ...more] = positionals;
  const as = <T>(role: "owner" | "guest", work: (storage: Storage) => Promise<T>) =>
    withStorage({ ...store, role }, work);
  const isFile = flags.user === undefined && more.length === 0;

  if (name === "export" && isFile) {
    const rows = await as("guest", (storage) => exportTo(storage, file, terminal));
    terminal.errors.write(`${rows} rows are exported.\n`);
    return 0;
  }
  if (name === "import" && isFile) {
    const rows = await as("owner", (storage) => importFrom(storage, file, terminal));
    terminal.output.write(`${rows} rows are imported.\n`);
    return 0;
  }
  if (name === "forget" && flags.user?.trim() && file === undefined) {
    const user = flags.user.trim();
    const forgotten = await as("guest", ({ db }) => forgetUser(db, user));
    const lines = forgotten.map(({ table, done, rows }) => `${table}: ${rows} ${done}`);
    terminal.output.write(`${lines.length > 0 ? lines.join("\n") : NOBODY}\n${STAYS}\n`);
    return 0;
  }
  terminal.errors.write(`${USAGE}\n`);
  return 2;
}

const NOBODY = "Nothing in the store names this user.";
const STAYS = "Messages on Discord and Slack are not in the store: they are deleted there.";

function readFlags(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: { user: { type: "string" } },
    allowPositionals: true,
    strict: true,
  });
}

async function withStorage<T>(
  parts: StorageParts,
  work: (storage: Storage) => Promise<T>,
): Promise<T> {
  const storage = await openStorage(parts);
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

/** Into a new file that only this user may read, or to the output. */
async function exportTo(
  storage: Storage,
  file: string | undefined,
  { output, directory }: StorageTerminal,
): Promise<number> {
  if (file === undefined) return exportStore(storage, (line) => write(output, line));
  const target = createWriteStream(path.resolve(directory, file), { flags: "wx", mode: 0o600 });
  const failed = new Promise<never>((_resolve, reject) => target.once("error", reject));
  const done = exportStore(storage, (line) => write(target, line)).then(
    (rows) => new Promise<number>((resolve) => target.end(() => resolve(rows))),
  );
  return Promise.race([done, failed]);
}

async function write(to: Writable, line: string): Promise<void> {
  if (to.write(line)) return;
  await new Promise((resolve) => to.once("drain", resolve));
}

async function importFrom(
  storage: Storage,
  file: string | undefined,
  { input, directory }: StorageTerminal,
): Promise<number> {
  const source = file === undefined ? input : createReadStream(path.resolve(directory, file));
  const failed = new Promise<never>((_resolve, reject) => source.once("error", reject));
  const lines = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY });
  return Promise.race([importStore(storage, lines), failed]);
}
