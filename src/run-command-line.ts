import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { parseArgs } from "node:util";
import picocolors from "picocolors";
import type { CommandDescription } from "./core/command/describe-command.ts";
import type { Actor, Place } from "./core/command/invocation.ts";
import { nearestCommands } from "./core/command/nearest-commands.ts";
import { readCommandOptions } from "./core/command/read-command-options.ts";
import type { OpenDesk } from "./open-desk.ts";
import { renderTerminal } from "./platforms/terminal/render-terminal.ts";
import { readOwnPackage } from "./read-own-package.ts";

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Where the caller stands: `--pack` is relative to it. */
  readonly directory: string;
  /** Pack of the environment, relative to this package. */
  readonly packDirectory: string | undefined;
  /** DATABASE_URL, as it stands in the environment. */
  readonly databaseUrl: string | undefined;
  /** Somebody is typing. */
  readonly isTerminal: boolean;
  readonly hasColors: boolean;
}

/** 0 for an answer (a decline is one), 1 for a problem or a finding, 2 for a command line that cannot be understood. */
export type ExitCode = 0 | 1 | 2;

const ACTOR: Actor = { id: "terminal" };
const PLACE: Place = { platform: "terminal", channel: "argv", direct: true };
const OWN_COMMANDS = ["chat", "knowledge", "storage"];

const FLAGS = {
  pack: { type: "string" },
  json: { type: "boolean" },
  jsonl: { type: "boolean" },
  explain: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;
type Flags = ReturnType<typeof readFlags>["values"];

/** Runs one command line. What is heavy is loaded by the command that needs it. */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (args[0] === "knowledge") return runKnowledge(args.slice(1), terminal);
  if (args[0] === "storage") return runStorage(args.slice(1), terminal);
  let parsed: ReturnType<typeof readFlags>;
  try {
    parsed = readFlags(args);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : "unknown flag", terminal);
  }
  const { values: flags, positionals } = parsed;
  if (flags.version) {
    terminal.output.write(`${readOwnPackage().version}\n`);
    return 0;
  }
  const name = flags.help ? "help" : (positionals[0] ?? "help");
  const wrong = wrongFlags(name, flags);
  if (wrong !== undefined) return misuse(wrong, terminal);

  if (name === "why") return explain(positionals.slice(1), terminal);

  const { openDesk } = await import("./open-desk.ts");
  const { createThreadMemory } = await import("./memory/create-thread-memory.ts");
  const threads = createThreadMemory(() => performance.now());
  const open = await openDesk(packPath(flags, terminal), { threads });
  if (name === "chat") return chat(open, terminal);
  if (flags.jsonl) return batch(open, terminal);
  const command = open.router.commands.find((known) => known.name === name);
  if (!command) return unknownCommand(name, open, terminal);
  return runOne(command, positionals.slice(1).join(" "), flags, open, terminal);
}

function readFlags(args: readonly string[]) {
  return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true, strict: true });
}

function wrongFlags(name: string, { json, jsonl, explain }: Flags): string | undefined {
  if ([json, jsonl, explain].filter(Boolean).length > 1) {
    return "--json, --jsonl and --explain exclude each other";
  }
  if (jsonl && name !== "ask") return "--jsonl goes with ask: desk ask --jsonl < questions.jsonl";
  if ((json || explain) && name !== "ask" && name !== "check") {
    return "--json and --explain go with ask and check";
  }
  return undefined;
}

function packPath({ pack }: Flags, { directory, packDirectory }: Terminal): string {
  if (pack !== undefined) return path.resolve(directory, pack);
  const own = readOwnPackage();
  return packDirectory === undefined ? own.packPath : path.resolve(own.root, packDirectory);
}

async function runOne(
  command: CommandDescription,
  text: string,
  flags: Flags,
  open: OpenDesk,
  { output, errors, hasColors }: Terminal,
): Promise<ExitCode> {
  const options = readCommandOptions(command, text);
  if ((flags.json || flags.explain) && text.trim() !== "") {
    const { batchAnswer } = await import("./platforms/terminal/batch-answer.ts");
    const { explanationDocument } = await import("./core/document/explanation-document.ts");
    const { answer, explain } =
      command.name === "ask" ? open.desk.ask(text) : open.desk.check(text);
    const colors = picocolors.createColors(hasColors);
    output.write(
      flags.json
        ? `${JSON.stringify(batchAnswer(answer))}\n`
        : `${renderTerminal([...answer.document, ...explanationDocument(explain())], colors)}\n`,
    );
    return 0;
  }
  const reply = await open.router.run(
    command.subcommands.length > 0
      ? open.router.read(`${command.name}: ${text}`, ACTOR, PLACE)
      : { command: command.name, options, actor: ACTOR, place: PLACE },
  );
  const isMisuse = reply.document.some(
    (block) => block.kind === "notice" && block.tone === "error",
  );
  const colors = picocolors.createColors(hasColors);
  (isMisuse ? errors : output).write(`${renderTerminal(reply.document, colors)}\n`);
  return isMisuse ? 2 : 0;
}

async function batch({ desk }: OpenDesk, { input, output }: Terminal): Promise<ExitCode> {
  const { runBatch } = await import("./platforms/terminal/run-batch.ts");
  input.setEncoding("utf8");
  await runBatch({
    desk,
    input,
    write: (line) => new Promise((resolve) => output.write(line, () => resolve())),
  });
  return 0;
}

async function chat({ router }: OpenDesk, terminal: Terminal): Promise<ExitCode> {
  const { createChat } = await import("./platforms/terminal/create-chat.ts");
  const { input, output, isTerminal, hasColors } = terminal;
  const colors = picocolors.createColors(hasColors);
  await new Promise<void>((resolve, reject) => {
    createChat({ router, input, output, colors, isTerminal, onExit: resolve })
      .start()
      .catch(reject);
  });
  return 0;
}

async function runKnowledge(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { runKnowledgeCommand } = await import("./knowledge/run-knowledge-command.ts");
  const { packDirectory, compiledPack, version, english } = readOwnPackage();
  return runKnowledgeCommand(args, terminal, {
    directory: packDirectory,
    compiled: compiledPack,
    engine: version,
    english,
  });
}

async function runStorage(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { runStorageCommand } = await import("./storage/run-storage-command.ts");
  return runStorageCommand(args, terminal, await storeOf(terminal));
}

async function explain(
  [receipt, ...more]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (receipt === undefined || more.length > 0) {
    return misuse("Type desk why <receipt>: it explains an answer that was given", terminal);
  }
  const { explainReceipt } = await import("./explain-receipt.ts");
  const colors = picocolors.createColors(terminal.hasColors);
  return explainReceipt(receipt, await storeOf(terminal), { ...terminal, colors });
}

async function storeOf({ databaseUrl }: Terminal) {
  const { readConfig } = await import("./config.ts");
  const { databaseUrl: url } = readConfig({ DATABASE_URL: databaseUrl });
  return { url, root: readOwnPackage().root, now: () => Date.now() };
}

function unknownCommand(name: string, { router }: OpenDesk, terminal: Terminal): ExitCode {
  const known = [...router.commands.map((command) => command.name), ...OWN_COMMANDS];
  const nearest = nearestCommands(name, known);
  const hint = nearest.length > 0 ? ` Did you mean ${nearest.join(" or ")}?` : "";
  return misuse(`This command is not known.${hint} There are: ${known.join(", ")}`, terminal);
}

function misuse(message: string, { errors }: Terminal): ExitCode {
  errors.write(`${message.replace(/[^\P{Cc}\n]/gu, "")}\n`);
  return 2;
}
