/** What the files of one part of the tree may import. */
export interface Layer {
  /** Folder or file, relative to the package. The longest that fits a file is its layer. */
  readonly path: string;
  /** Folders and files of ours beside the layer itself. */
  readonly ours: readonly string[];
  readonly packages: readonly string[];
  /** Whether modules of Node may be imported. */
  readonly node: boolean;
}

const CORE = "src/core";
/** What delivery wants of a chat network. */
const OUTBOX = "src/delivery/outbox.ts";
/** How everybody waits for what may take too long. */
const ENDS_WITHIN = "src/ends-within.ts";
/** What every chat network does alike: an event answered once, and an answer whatever fails. */
const INTAKE = "src/platforms/create-intake.ts";
const RUN_SAFELY = "src/platforms/run-safely.ts";

/** One row for each part; a folder without a row is itself a violation. */
export const LAYERS: readonly Layer[] = [
  { path: CORE, ours: [], packages: ["zod", "fuse.js", "wink-porter2-stemmer"], node: false },
  { path: "commands", ours: [CORE], packages: ["zod"], node: false },
  { path: "src/knowledge", ours: [CORE], packages: ["zod", "yaml"], node: true },
  { path: "src/evaluation", ours: [CORE], packages: ["zod"], node: false },
  { path: "src/memory", ours: [CORE], packages: ["lru-cache"], node: false },
  { path: "src/delivery", ours: [CORE], packages: [], node: true },
  { path: "src/briefings", ours: [CORE, "src/delivery"], packages: ["croner"], node: false },
  {
    path: "src/storage",
    // The ports that stores fulfil.
    ours: [CORE, "src/delivery"],
    packages: ["kysely", "libsql", "pg", "zod"],
    node: true,
  },
  { path: "src/observability", ours: [CORE], packages: ["pino"], node: true },
  { path: INTAKE, ours: [CORE, ENDS_WITHIN], packages: [], node: false },
  { path: RUN_SAFELY, ours: [CORE], packages: [], node: false },
  {
    path: "src/platforms/discord",
    ours: [CORE, OUTBOX, ENDS_WITHIN, INTAKE, RUN_SAFELY],
    packages: ["discord.js"],
    node: true,
  },
  {
    path: "src/platforms/slack",
    ours: [CORE, OUTBOX, ENDS_WITHIN, INTAKE, RUN_SAFELY],
    packages: ["@slack/bolt"],
    node: true,
  },
  { path: "src/platforms/terminal", ours: [CORE], packages: ["picocolors", "zod"], node: true },
  { path: "src/platforms/web", ours: [CORE], packages: ["hono", "@hono/node-server"], node: true },
  // What composes sees all of src, and one file the commands; what it leans on sees little.
  { path: "src/main.ts", ours: ["src"], packages: ["picocolors"], node: true },
  { path: "src/cli.ts", ours: ["src"], packages: [], node: true },
  { path: "src/evaluate.ts", ours: ["src"], packages: [], node: true },
  { path: "src/app.ts", ours: ["src"], packages: ["pino"], node: true },
  { path: "src/open-desk.ts", ours: ["src", "commands"], packages: [], node: false },
  { path: "src/run-command-line.ts", ours: ["src"], packages: ["picocolors"], node: true },
  { path: "src/create-stores.ts", ours: ["src"], packages: ["pino"], node: false },
  { path: "src/create-networks.ts", ours: ["src"], packages: ["pino"], node: true },
  { path: "src/create-delivery.ts", ours: ["src"], packages: ["pino"], node: false },
  { path: "src/explain-receipt.ts", ours: ["src"], packages: [], node: true },
  { path: "src/create-channel-access.ts", ours: ["src"], packages: ["pino"], node: false },
  { path: "src/create-outbound.ts", ours: ["src"], packages: ["pino"], node: false },
  { path: "src/create-briefings.ts", ours: ["src"], packages: ["pino"], node: true },
  { path: "src/create-connection.ts", ours: [CORE], packages: ["pino"], node: true },
  { path: ENDS_WITHIN, ours: [], packages: [], node: false },
  { path: "src/config.ts", ours: [], packages: ["zod"], node: false },
  { path: "src/describe-problem.ts", ours: [], packages: [], node: false },
  { path: "src/read-own-package.ts", ours: [], packages: ["zod"], node: true },
];

/** The files that may read what the process was given. */
export const ENTRIES: readonly string[] = ["src/main.ts", "src/cli.ts", "src/evaluate.ts"];
