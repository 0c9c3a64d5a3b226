import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Actor, Place } from "../../core/command/invocation.ts";
import type { Platform } from "../../core/command/platform.ts";
import type { CommandRouter } from "../../core/command/router.ts";
import { type Colors, renderTerminal } from "./render-terminal.ts";

export interface ChatParts {
  readonly router: CommandRouter;
  readonly input: Readable;
  readonly output: Writable;
  readonly colors: Colors;
  /** Somebody is typing, rather than a file being read: there is a prompt, and lines can be edited. */
  readonly isTerminal: boolean;
  /** Called once when the reader leaves: `exit`, Ctrl-C, or the end of the input. */
  readonly onExit: () => void;
}

const PLACE: Place = { platform: "terminal", channel: "chat", thread: "chat", direct: true };
const ACTOR: Actor = { id: "terminal" };
const EXIT = /^\s*\/?(exit|quit)[\s.!]*$/i;

/** A prompt for questions and commands, all in one thread, until `exit`. */
export function createChat(parts: ChatParts): Platform {
  let lines: Interface | undefined;
  let running: Promise<void> = Promise.resolve();

  return {
    name: "terminal",

    async start() {
      const { input, output, isTerminal, onExit } = parts;
      lines = createInterface({ input, output, terminal: isTerminal, prompt: "> " });
      lines.on("SIGINT", () => lines?.close());
      running = converse(lines, parts).finally(onExit);
    },

    async stop() {
      lines?.close();
      await running;
    },

    health() {
      return lines ? { ok: true, detail: "prompt open" } : { ok: false, detail: "not started" };
    },
  };
}

async function converse(lines: Interface, parts: ChatParts): Promise<void> {
  if (parts.isTerminal) lines.prompt();
  for await (const line of lines) {
    if (EXIT.test(line)) break;
    if (line.trim() !== "") parts.output.write(`${await reply(line, parts)}\n\n`);
    if (parts.isTerminal) lines.prompt();
  }
  lines.close();
}

async function reply(line: string, { router, colors }: ChatParts): Promise<string> {
  const { document } = await router.run(router.read(line, ACTOR, PLACE));
  return renderTerminal(document, colors);
}
