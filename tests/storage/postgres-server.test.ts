import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "vitest";

test("a run that started a Postgres ends with its own exit code", async () => {
  const load = JSON.stringify(path.join(import.meta.dirname, "postgres-server.ts"));
  const script = `await (await import(${load})).loadEmbeddedPostgres(); process.exitCode = 3;`;
  const node = ["--import", "tsx", "--input-type=module", "--eval", script];
  const [code] = await once(spawn(process.execPath, node, { stdio: "inherit" }), "exit");
  expect(code).toBe(3);
});
