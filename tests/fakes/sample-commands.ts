import { z } from "zod";
import { defineCommand } from "../../src/core/command/define-command.ts";
import { createCommandRouter } from "../../src/core/command/router.ts";
import type { Desk } from "../../src/core/desk.ts";
import type { Document } from "../../src/core/document/block.ts";
import { createThreadMemory } from "../../src/memory/create-thread-memory.ts";
import { createIncomingEvents } from "../../src/storage/create-incoming-events.ts";
import { createLeases } from "../../src/storage/create-leases.ts";
import { createPosts } from "../../src/storage/create-posts.ts";
import type { Storage } from "../../src/storage/open-storage.ts";
import { openEmbedded } from "../storage/open-embedded.ts";

/** Text that would ping, link or format if a platform took it for markup. */
export const DANGEROUS = "<!channel> @everyone <@U1> *bold* _it_ `code` [a](b) # x & y";

/** One block of each kind. */
export const EVERY_BLOCK: Document = [
  { kind: "heading", text: "A heading" },
  { kind: "paragraph", text: DANGEROUS },
  { kind: "list", items: ["one", "two"] },
  { kind: "quote", text: "quoted" },
  { kind: "table", columns: ["a", "b"], rows: [["1", "2"]] },
  { kind: "figure", label: "Sum", value: "12 apples" },
  { kind: "notice", tone: "caution", text: "careful" },
  { kind: "citations", source: "The Paper", citations: [{ paragraph: 2 }] },
];

export interface SampleParts {
  /** Called by `ask` before it answers, so that a test can hold it up or make it fail. */
  readonly onAsk?: (question: string) => Promise<void>;
  /** That of another process; absent: a new one. */
  readonly storage?: Storage;
  /** Milliseconds since 1970; absent: the time it is. */
  readonly now?: () => number;
}

/** A real router over a handful of commands, and a real store: enough for a platform, and no desk behind them. */
export async function sampleCommands({ onAsk, ...parts }: SampleParts = {}) {
  const asked: { question: string; thread: string | undefined }[] = [];
  const ask = defineCommand({
    name: "ask",
    description: "Ask something",
    options: z.object({
      question: z.string().describe("Your question").meta({ autocomplete: true }),
    }),
    async run({ question }, { place }) {
      asked.push({ question, thread: place.thread });
      await onAsk?.(question);
      const declined = question.includes("secret");
      return {
        document: declined
          ? [{ kind: "notice", tone: "decline", text: "That is not covered." }]
          : [
              { kind: "paragraph", text: "It was 12 apples." },
              { kind: "citations", source: "The Paper", citations: [{ paragraph: 2 }] },
            ],
        visibility: declined ? "private" : "public",
        receipt: "r00000000001",
      };
    },
    suggest: (_option, partial) => [`${partial} first`, `${partial} second`, "x".repeat(101)],
  });
  const help = defineCommand({
    name: "help",
    description: "What can be typed",
    options: z.object({}),
    async run() {
      return { document: EVERY_BLOCK, visibility: "private" };
    },
  });
  const router = createCommandRouter({
    // No command here looks at the desk.
    desk: {} as Desk,
    commands: [ask, help],
    threads: createThreadMemory(() => 0),
  });
  const storage = parts.storage ?? (await openEmbedded());
  const { db } = storage;
  const now = parts.now ?? (() => Date.now());
  return {
    router,
    events: createIncomingEvents(db, now),
    posts: createPosts({
      db,
      now,
      onProblem: (problem) => {
        throw problem;
      },
    }),
    leases: createLeases({ db, holder: "this process", now }),
    asked,
    storage,
  };
}

/** A log that keeps what it is told. */
export function keepLog() {
  const lines: { level: string; details: object; message: string }[] = [];
  const at = (level: string) => (details: object, message: string) => {
    lines.push({ level, details, message });
  };
  return { lines, info: at("info"), warn: at("warn"), error: at("error") };
}
