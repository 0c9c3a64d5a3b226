import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { FIXTURE_PACK, openFixture } from "../app/fixture-pack.ts";
import { runCli, start } from "../app/run-process.ts";
import { freshFile } from "../storage/open-embedded.ts";

// Each test starts processes of its own, one after the other, on machines that have other work as well.
vi.setConfig({ testTimeout: 90_000 });

const { desk } = await openFixture();
const example = desk.pack.event.examples[0] ?? "";
const { receipt, facts } = desk.ask(example).answer;

/** A desk that runs on a store, and has answered one question. */
async function startDesk(url: string) {
  const app = start("main", { env: { PORT: "0", DESK_PACK: FIXTURE_PACK, DATABASE_URL: url } });
  const [, address = ""] = await app.seen(/ready: (http:\S+)\n[\s\S]*Slack: .*\n/);
  const page = await fetch(`${address}/?${new URLSearchParams({ q: example })}`);
  expect(page.status).toBe(200);
  return app;
}

const onStore = (url: string, args: readonly string[], input = "") =>
  runCli(args, { env: { DATABASE_URL: url }, input });

describe("a backup", () => {
  test("is made of a store in use, and restored into another", async () => {
    const url = freshFile();
    const app = await startDesk(url);
    const file = path.join(path.dirname(url.slice("file:".length)), "backup.jsonl");
    const made = await onStore(url, ["storage", "export", file]);
    expect(made).toMatchObject({ code: 0, stdout: "", stderr: "2 rows are exported.\n" });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    app.child.kill("SIGKILL");
    await app.ended;

    const other = freshFile();
    const restored = await onStore(other, ["storage", "import", file]);
    expect(restored).toMatchObject({ code: 0, stdout: "2 rows are imported.\n" });
    const again = await onStore(other, ["storage", "export"]);
    expect(again.stdout).toBe(readFileSync(file, "utf8"));
    const why = await onStore(other, ["why", receipt]);
    expect(why.code).toBe(0);
    for (const fact of facts) expect(why.stdout).toContain(fact);
    // What was restored is a store like any other.
    const running = await startDesk(other);
    running.child.kill("SIGTERM");
    expect((await running.ended).code).toBe(0);
  });

  test("never overwrites a file", async () => {
    const url = freshFile();
    const file = path.join(import.meta.dirname, "storage.test.ts");
    await onStore(url, ["storage", "import"], "");
    const { code, stderr } = await onStore(url, ["storage", "export", file]);
    expect(code).toBe(1);
    expect(stderr).toContain("EEXIST");
  });
});

describe("npm start", () => {
  test("says that another process runs on the store, which goes on", async () => {
    const url = freshFile();
    const app = await startDesk(url);
    const second = start("main", {
      env: { PORT: "0", DESK_PACK: FIXTURE_PACK, DATABASE_URL: url },
    });
    const { code, stderr } = await second.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Another process runs on .* Stop it first/);
    expect(stderr).not.toMatch(/^\s+at /m);
    app.child.kill("SIGTERM");
    expect((await app.ended).code).toBe(0);
  });

  test("names what to do about a Postgres it cannot reach, and no password", async () => {
    const url = "postgres://desk:hush-hush@127.0.0.1:1/desk";
    const app = start("main", { env: { PORT: "0", DESK_PACK: FIXTURE_PACK, DATABASE_URL: url } });
    const { code, stdout, stderr } = await app.ended;
    expect(code).toBe(1);
    expect(stderr).toContain("Postgres on 127.0.0.1:1/desk cannot be reached");
    expect(stdout + stderr).not.toContain("hush");
  });
});

describe("desk storage forget", () => {
  test("says what it did", async () => {
    const url = freshFile();
    const app = await startDesk(url);
    const first = await onStore(url, ["storage", "forget", "--user", "web"]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^receipts: 1 deleted\nMessages on Discord and Slack are not/);
    const second = await onStore(url, ["storage", "forget", "--user", "web"]);
    expect(second.stdout).toMatch(/^Nothing in the store names this user\./);
    app.child.kill("SIGKILL");
    await app.ended;
  });
});

describe("on a store that is not there", () => {
  test.each([
    ["storage", "export"],
    ["storage", "forget", "--user", "U1"],
    ["why", "r00000000000"],
  ])("desk %s %s says so and makes none", async (...args) => {
    const url = freshFile();
    const { code, stderr } = await onStore(url, args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^There is no store at .* yet. Start the desk once with npm start/);
    expect(existsSync(url.slice("file:".length))).toBe(false);
  });
});

test.each([
  [["storage"]],
  [["storage", "burn"]],
  [["storage", "forget"]],
  [["storage", "forget", "U1"]],
  [["storage", "export", "--loud"]],
  [["storage", "export", "a", "b"]],
])("desk %j says how it is typed", async (args) => {
  const { code, stderr } = await onStore(freshFile(), args);
  expect(code).toBe(2);
  expect(stderr).toContain("desk storage export [FILE]");
});

test("a single question opens no store", async () => {
  const url = freshFile();
  const { code } = await onStore(url, ["ask", "--pack", FIXTURE_PACK, example]);
  expect(code).toBe(0);
  expect(existsSync(url.slice("file:".length))).toBe(false);
});
