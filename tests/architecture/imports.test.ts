import { describe, expect, test } from "vitest";
import { findViolations } from "./find-violations.ts";
import { LAYERS } from "./layers.ts";
import { readSources } from "./read-sources.ts";

const sources = readSources();

describe("the sources", () => {
  test("are all there to be scanned", () => {
    const paths = sources.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["src/main.ts", "src/core/desk.ts", "commands/list.ts"]),
    );
  });

  test("keep the import rules", () => {
    expect(findViolations(sources)).toEqual([]);
  });

  test("have a file in every layer that has a row", () => {
    const empty = LAYERS.filter(
      (layer) => !sources.some(({ path }) => `${path}/`.startsWith(`${layer.path}/`)),
    );
    expect(empty.map(({ path }) => path)).toEqual([]);
  });
});

/** One planted violation for each rule; `seen` is what the scan has to say of it. */
const PLANTED: readonly (readonly [rule: string, path: string, text: string, seen: string])[] = [
  [
    "core imports nothing of ours",
    "src/core/x.ts",
    'import { a } from "../knowledge/a.ts";',
    "src/knowledge/a.ts",
  ],
  [
    "core imports no command",
    "src/core/x.ts",
    'import { a } from "../../commands/list.ts";',
    "commands/list.ts",
  ],
  [
    "core imports no entry",
    "src/core/x.ts",
    'import type { C } from "../config.ts";',
    "src/config.ts",
  ],
  ["core imports no other package", "src/core/x.ts", 'import { parse } from "yaml";', "yaml"],
  ["core imports no module of Node", "src/core/x.ts", 'import fs from "node:fs";', "node:fs"],
  [
    "core imports no module of Node by its old name",
    "src/core/x.ts",
    'import fs from "fs/promises";',
    "fs/promises",
  ],
  ["core has no clock", "src/core/x.ts", "export const now = () => Date.now();", "not pure"],
  ["core has no randomness", "src/core/x.ts", "export const dice = Math.random();", "not pure"],
  ["core has no I/O", "src/core/x.ts", 'export const page = fetch("http://x");', "not pure"],
  [
    "a command imports core only",
    "commands/x.ts",
    'import { a } from "../src/knowledge/a.ts";',
    "src/knowledge/a.ts",
  ],
  [
    "a command imports no platform",
    "commands/x.ts",
    'import { a } from "../src/platforms/web/a.ts";',
    "src/platforms/web/a.ts",
  ],
  [
    "knowledge imports core only",
    "src/knowledge/x.ts",
    'import { a } from "../memory/a.ts";',
    "src/memory/a.ts",
  ],
  [
    "memory imports core only",
    "src/memory/x.ts",
    'import { a } from "../knowledge/a.ts";',
    "src/knowledge/a.ts",
  ],
  [
    "storage imports no platform",
    "src/storage/x.ts",
    'import { a } from "../platforms/web/a.ts";',
    "src/platforms/web/a.ts",
  ],
  [
    "only storage speaks to a database",
    "src/memory/x.ts",
    'import { sql } from "kysely";',
    "kysely",
  ],
  [
    "briefings know no store",
    "src/briefings/x.ts",
    'import { a } from "../storage/a.ts";',
    "src/storage/a.ts",
  ],
  [
    "only briefings know cron",
    "src/delivery/x.ts",
    'import { Cron } from "croner";',
    "the package croner",
  ],
  [
    "observability imports core only",
    "src/observability/x.ts",
    'import { a } from "../app.ts";',
    "src/app.ts",
  ],
  [
    "delivery knows no store",
    "src/delivery/x.ts",
    'import { a } from "../storage/a.ts";',
    "src/storage/a.ts",
  ],
  [
    "a platform knows nothing of delivery but its port",
    "src/platforms/slack/x.ts",
    'import { a } from "../../delivery/create-courier.ts";',
    "src/delivery/create-courier.ts",
  ],
  [
    "a platform imports no sibling",
    "src/platforms/discord/x.ts",
    'import { a } from "../slack/a.ts";',
    "src/platforms/slack/a.ts",
  ],
  [
    "a platform imports no command",
    "src/platforms/slack/x.ts",
    'import { a } from "../../../commands/list.ts";',
    "commands/list.ts",
  ],
  [
    "a platform uses no other platform's package",
    "src/platforms/slack/x.ts",
    'import { Client } from "discord.js";',
    "discord.js",
  ],
  [
    "a part of a package is the package",
    "src/platforms/web/x.ts",
    'import "@slack/bolt/dist/App";',
    "@slack/bolt",
  ],
  [
    "an import at run time counts",
    "src/platforms/web/x.ts",
    'const a = await import("../slack/a.ts");',
    "src/platforms/slack/a.ts",
  ],
  [
    "a type that is imported counts",
    "src/core/x.ts",
    'type A = import("../app.ts").App;',
    "src/app.ts",
  ],
  ["a re-export counts", "src/core/x.ts", 'export * from "../app.ts";', "src/app.ts"],
  ["an import over several lines counts", "src/core/x.ts", 'import {\n a,\n} from "pino";', "pino"],
  [
    "only one file imports commands",
    "src/app.ts",
    'import { commands } from "../commands/list.ts";',
    "commands/list.ts",
  ],
  ["an import says what it imports", "src/app.ts", "await import(name);", "computes"],
  ["config imports nothing of ours", "src/config.ts", 'import "./app.ts";', "src/app.ts"],
  [
    "only main and cli read the environment",
    "src/app.ts",
    "const port = process.env['PORT'];",
    "environment",
  ],
  ["only main and cli read the arguments", "src/knowledge/x.ts", "process.argv", "arguments"],
  [
    "the environment has no side door",
    "src/app.ts",
    'import { env } from "node:process";',
    "environment",
  ],
  ["each folder has a layer", "src/helpers/x.ts", "", "no layer"],
  ["each file at the top has a layer", "src/extra.ts", "", "no layer"],
];

describe("the scan sees that", () => {
  test.each(PLANTED)("%s", (_rule, path, text, seen) => {
    const violations = findViolations([{ path, text }]);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(seen);
  });

  test("comments and what is allowed are no violations", () => {
    const text = [
      '// import { a } from "pino";',
      "/* Date.now() */",
      'import { z } from "zod";',
      'import { a } from "./understanding/a.ts";',
    ].join("\n");
    expect(findViolations([{ path: "src/core/x.ts", text }])).toEqual([]);
  });
});
