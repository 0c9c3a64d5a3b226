import { Agent, request } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { HealthReport } from "../../../src/platforms/web/create-web-pages.ts";
import {
  createWebPlatform,
  ListenError,
  type WebPlatform,
} from "../../../src/platforms/web/create-web-platform.ts";
import { openFixture } from "../../app/fixture-pack.ts";
import { ECHO, HOSTILE_MESSAGES } from "../../app/hostile-messages.ts";

const { router, desk } = await openFixture();
const { event } = desk.pack;
const example = event.examples[0] ?? "";

let health: HealthReport;
let web: WebPlatform;
let errors: unknown[];

function create(port = 0, host = "127.0.0.1"): WebPlatform {
  return createWebPlatform({
    router,
    event,
    host,
    port,
    mounts: [{ path: "/network/", listener: (_request, response) => response.end("mounted") }],
    drainMs: 5_000,
    connections: () => ["Network: not connected & <quiet>."],
    report: () => health,
    onError: (error) => errors.push(error),
  });
}

beforeEach(async () => {
  errors = [];
  health = { status: "ok", platforms: { web: { ok: true, detail: "listening" } } };
  web = create();
  await web.start();
});

afterEach(async () => {
  await web.stop();
  expect(errors).toEqual([]);
});

const url = (path: string) => `${web.address()}${path}`;
const post = (fields: Record<string, string>) =>
  fetch(url("/"), { method: "POST", body: new URLSearchParams(fields) });
const decode = (html: string) =>
  html
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

describe("the page", () => {
  test("shows an ask box, the examples and the connections", async () => {
    const response = await fetch(url("/"));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    const html = await response.text();
    expect(html).toMatch(/<textarea id="q" name="q"/);
    for (const question of event.examples) expect(decode(html)).toContain(`value="${question}"`);
    expect(html).toContain("not connected &amp; &lt;quiet&gt;.");
  });

  test("loads nothing from outside and runs no script", async () => {
    const response = await fetch(url("/"));
    const html = await response.text();
    expect(html).not.toMatch(/<script|<link|<img|https?:\/\//i);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test.each([
    ["GET", () => fetch(url(`/?${new URLSearchParams({ q: example })}`))],
    ["POST", () => post({ q: example })],
  ])("answers a question asked with %s", async (_method, ask) => {
    const response = await ask();
    expect(response.status).toBe(200);
    const html = decode(await response.text());
    const { answer } = desk.ask(example);
    for (const block of answer.document) {
      if (block.kind === "paragraph") expect(html).toContain(block.text);
    }
    expect(html).toContain(event.source.title);
  });

  test("takes a command in the box", async () => {
    const html = await (await post({ q: "help" })).text();
    expect(html).toContain("What you can do here");
  });

  test("goes on with the thread of the form", async () => {
    const first = await (await post({ q: example })).text();
    const thread = /name="thread" value="([0-9a-f-]{36})"/.exec(first)?.[1] ?? "";
    const html = decode(await (await post({ q: "who said that?", thread })).text());
    const followUp = desk.ask("who said that?", desk.ask(example).context).answer;
    for (const block of followUp.document) {
      if (block.kind === "paragraph") expect(html).toContain(block.text);
    }
    expect(html).toContain(thread);
  });

  test("takes no thread that it did not make", async () => {
    const html = await (await post({ q: example, thread: '"><b>zq1' })).text();
    expect(html).not.toContain("zq1");
  });

  test("says kindly that an address leads nowhere", async () => {
    const response = await fetch(url("/wp-admin/%00?zq1"));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("There is no page at this address");
  });

  test("says kindly that a form without a question is none", async () => {
    const bodies = ["", "{", "q[]=1"];
    for (const body of bodies) {
      const headers = { "Content-Type": "application/json" };
      const response = await fetch(url("/"), { method: "POST", body, headers });
      expect(response.status).toBe(400);
    }
    const broken = await fetch(url("/"), {
      method: "POST",
      body: "--x\r\nbroken",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
    });
    expect(broken.status).toBe(400);
  });

  test("refuses a form of more than two mebibytes", async () => {
    const response = await post({ q: "a".repeat(3 * 1024 * 1024) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("longer than anything");
  });

  test("refuses an endless address with a sentence", async () => {
    const response = await fetch(url(`/?q=${"a".repeat(100_000)}`));
    expect(response.status).toBe(431);
    expect(await response.text()).toContain("Ask it in the box");
  });

  test("answers what is no HTTP with a sentence and hangs up", async () => {
    const { port } = new URL(web.address() ?? "");
    const socket = connect(Number(port), "127.0.0.1");
    socket.setEncoding("utf8").end("hello?\r\n\r\n");
    let text = "";
    for await (const chunk of socket) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 400 [\s\S]*This request cannot be read\.\n$/);
  });

  test.each(HOSTILE_MESSAGES)("gives %s a kind answer and never shows it raw", async (_name, q) => {
    const response = await post({ q });
    expect(response.status).toBe(200);
    const html = await response.text();
    const reply = /<section class="answer"[\s\S]*<\/section>/.exec(html)?.[0] ?? "";
    expect(reply).not.toBe("");
    expect(html.length).toBeLessThan(50_000);
    expect(html).not.toMatch(/<script|<img|@everyone|[^\P{Cc}\n]|\p{Cs}/iu);
    const said = reply.replace(/<p class="asked">[\s\S]*?<\/p>/, "");
    expect(said).not.toMatch(ECHO);
  });
});

describe("/healthz", () => {
  test("tells the state of each platform", async () => {
    const response = await fetch(url("/healthz"));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(health);
  });

  test("is 200 while another platform is down, and says which", async () => {
    health = { status: "degraded", platforms: { network: { ok: false, detail: "down" } } };
    const response = await fetch(url("/healthz"));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(health);
  });

  test("is 503 while the process stops", async () => {
    health = { ...health, status: "stopping" };
    expect((await fetch(url("/healthz"))).status).toBe(503);
  });
});

describe("the server", () => {
  test("hands requests below a mounted path on", async () => {
    expect(await (await fetch(url("/network/events"))).text()).toBe("mounted");
  });

  test("says which variable to change when its port is taken", async () => {
    const { port } = new URL(web.address() ?? "");
    const second = create(Number(port));
    await expect(second.start()).rejects.toThrow(ListenError);
    await expect(create(Number(port)).start()).rejects.toThrow(/PORT \d+ on 127\.0\.0\.1 is taken/);
    await second.stop();
  });

  test("says which variable to change when its host is none of this machine", async () => {
    await expect(create(0, "192.0.2.1").start()).rejects.toThrow(/HOST 192\.0\.2\.1/);
  });

  test("lets a request in flight finish, and then waits for nothing more", async () => {
    const body = new URLSearchParams({ q: example }).toString();
    const agent = new Agent({ keepAlive: true });
    const sent = request(url("/"), {
      method: "POST",
      agent,
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": body.length,
        Expect: "100-continue",
      },
    });
    const response = new Promise<number | undefined>((resolve, reject) => {
      sent.once("response", (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.once("error", reject);
    });
    // The server has taken the request in when it asks for the body.
    await new Promise<void>((resolve) => sent.once("continue", resolve).flushHeaders());
    const stopped = web.stop();
    expect(web.health().ok).toBe(false);
    const began = performance.now();
    sent.end(body);
    expect(await response).toBe(200);
    await stopped;
    // A connection kept alive would hold the server for another five seconds.
    expect(performance.now() - began).toBeLessThan(3_000);
    agent.destroy();
  });

  test("stops before it was started, and twice", async () => {
    const other = create();
    await other.stop();
    await other.stop();
    expect(other.address()).toBeUndefined();
  });
});
