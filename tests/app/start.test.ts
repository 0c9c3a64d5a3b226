import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { FIXTURE_PACK, openFixture } from "./fixture-pack.ts";
import { type Running, start, startWithNpm } from "./run-process.ts";

// Each test starts a process of its own, on machines that have other work as well.
vi.setConfig({ testTimeout: 30_000 });

const { desk } = await openFixture();
const example = desk.pack.event.examples[0] ?? "";

function startApp(env: Readonly<Record<string, string>> = {}): Running {
  return start("main", { env: { PORT: "0", DESK_PACK: FIXTURE_PACK, ...env } });
}

async function addressOf(app: Running): Promise<string> {
  const [, address] = await app.seen(/ready: (http:\S+)\n[\s\S]*Slack: .*\n/);
  return address ?? "";
}

describe("npm start", () => {
  test("serves the page, says how to connect the networks, and ends with SIGTERM", async () => {
    const app = startApp();
    const address = await addressOf(app);
    const page = await fetch(`${address}/?${new URLSearchParams({ q: example })}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(desk.pack.event.source.title);
    const health = await fetch(`${address}/healthz`);
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({
      status: "ok",
      platforms: {
        web: { ok: true, detail: "listening" },
        storage: { ok: true, detail: "open" },
      },
    });
    expect((await fetch(`${address}/slack/events`, { method: "POST" })).status).toBe(503);
    app.child.kill("SIGTERM");
    const { code, stdout } = await app.ended;
    expect(code).toBe(0);
    expect(stdout).toContain("Discord: not connected. To connect it, set DISCORD_TOKEN.");
    expect(stdout).toMatch(/Slack: not connected\..*SLACK_BOT_TOKEN.*SLACK_APP_TOKEN/);
  });

  test("lets a request in flight finish on SIGTERM and ends with 0", async () => {
    const app = startApp();
    const address = await addressOf(app);
    const body = new URLSearchParams({ q: example }).toString();
    const sent = request(address, {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": body.length,
        Expect: "100-continue",
      },
    });
    const answered = once(sent, "response");
    sent.flushHeaders();
    await once(sent, "continue");
    app.child.kill("SIGTERM");
    // New connections are refused as soon as the signal has arrived.
    while (await isReachable(address)) await new Promise(setImmediate);
    sent.end(body);
    const [response] = await answered;
    expect(response.statusCode).toBe(200);
    response.resume();
    expect((await app.ended).code).toBe(0);
  });

  test("passes SIGTERM through npm and leaves nothing behind", async () => {
    const env = { PORT: "0", DESK_PACK: FIXTURE_PACK, DISCORD_TOKEN: "", SLACK_BOT_TOKEN: "" };
    const app = startWithNpm(env);
    const address = await addressOf(app);
    app.child.kill("SIGTERM");
    expect((await app.ended).code).toBe(0);
    expect(await isReachable(address)).toBe(false);
  });

  test("ends at once when the wish to stop is repeated", async () => {
    const app = startApp();
    const sent = request(await addressOf(app), {
      method: "POST",
      headers: { Expect: "100-continue" },
    });
    sent.on("error", () => undefined).flushHeaders();
    await once(sent, "continue");
    const began = performance.now();
    const repeat = setInterval(() => app.child.kill("SIGINT"), 50);
    const { code } = await app.ended;
    clearInterval(repeat);
    expect(code).toBe(1);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test("takes a signal that comes twice at once for one", async () => {
    const app = startApp();
    await addressOf(app);
    app.child.kill("SIGINT");
    app.child.kill("SIGTERM");
    expect((await app.ended).code).toBe(0);
  });

  test("names PORT when it is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await startApp({ PORT: String(port) }).ended;
    taken.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`PORT ${port} on 127.0.0.1 is taken`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("reports every problem of the environment at once", async () => {
    const env = { PORT: "many", LOG_LEVEL: "loud", SLACK_BOT_TOKEN: "xapp-hush" };
    const { code, stderr } = await startApp(env).ended;
    expect(code).toBe(1);
    for (const name of ["PORT", "LOG_LEVEL", "SLACK_BOT_TOKEN"]) expect(stderr).toContain(name);
    expect(stderr).not.toContain("hush");
  });

  test("goes on without a network that refuses its token, and tells so", async () => {
    const refusing = createServer((_request, response) => {
      response.writeHead(401, { "Content-Type": "application/json" });
      response.end('{"message":"401: Unauthorized","code":0}');
    }).listen(0, "127.0.0.1");
    await once(refusing, "listening");
    const { port } = refusing.address() as AddressInfo;
    const app = startApp({
      DISCORD_TOKEN: "hush.hush.hush",
      DISCORD_API_URL: `http://127.0.0.1:${port}/api`,
    });
    const address = await addressOf(app);
    const health = await fetch(`${address}/healthz`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({
      status: "degraded",
      platforms: { web: { ok: true }, discord: { ok: false } },
    });
    expect((await fetch(address)).status).toBe(200);
    app.child.kill("SIGTERM");
    const { code, stdout, stderr } = await app.ended;
    refusing.close();
    expect(code).toBe(0);
    expect(stdout).toContain("Discord: not connected (");
    expect(stderr).toContain("set DISCORD_TOKEN");
    expect(stdout + stderr).not.toContain("hush");
  });
});

async function isReachable(address: string): Promise<boolean> {
  try {
    await fetch(`${address}/healthz`, { headers: { Connection: "close" } });
    return true;
  } catch {
    return false;
  }
}
