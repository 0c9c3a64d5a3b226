import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSlackPlatform } from "../../../src/platforms/slack/create-slack-platform.ts";
import { originOf } from "../../../src/platforms/slack/find-message.ts";
import type { SlackMessageEvent } from "../../../src/platforms/slack/read-slack.ts";
import {
  type FakeSlack,
  postSigned,
  SLACK,
  serve,
  startFakeSlack,
} from "../../fakes/fake-slack.ts";
import { keepLog, sampleCommands } from "../../fakes/sample-commands.ts";

const ANSWER = "It was 12 apples.\nSource: The Paper, P2";
const BLOCKS = [
  { type: "section", text: { type: "mrkdwn", text: "It was 12 apples.", verbatim: true } },
  { type: "context", elements: [{ type: "mrkdwn", text: "Source: The Paper, P2" }] },
];

let slack: FakeSlack;
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  slack = await startFakeSlack();
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await slack.stop();
});

type Secrets = Partial<Record<"botToken" | "appToken" | "signingSecret", string>>;

async function start(
  parts: Parameters<typeof sampleCommands>[0] = {},
  secrets: Secrets = { appToken: SLACK.appToken },
) {
  const sample = await sampleCommands(parts);
  const log = keepLog();
  const platform = createSlackPlatform({
    config: { botToken: SLACK.botToken, apiUrl: slack.apiUrl, ...secrets },
    ...sample,
    every: () => () => undefined,
    log,
  });
  stops.push(() => platform.stop());
  await platform.start();
  return { ...sample, log, platform };
}

async function startHttp(parts: Parameters<typeof sampleCommands>[0] = {}) {
  const started = await start(parts, { signingSecret: SLACK.signingSecret });
  const listener = started.platform.requestListener;
  if (!listener) throw new Error("HTTP mode takes requests");
  const server = await serve(listener);
  stops.unshift(() => server.stop());
  return { ...started, url: server.url };
}

describe("socket mode", () => {
  test("answers a mention in its thread, with the whole answer as text and no unfurling", async () => {
    const { asked } = await start();
    const mention = slack.mention("how many apples?", {
      ts: "1700000000.000123",
      event_ts: "1700000000.000123",
    });
    await slack.envelope("events_api", slack.event(mention));
    const { body } = await slack.call("chat.postMessage");
    expect(body).toMatchObject({
      channel: SLACK.channel,
      thread_ts: "1700000000.000123",
      text: ANSWER,
      blocks: BLOCKS,
      unfurl_links: "false",
      unfurl_media: "false",
    });
    expect(asked).toEqual([{ question: "how many apples?", thread: "1700000000.000123" }]);
  });

  test("answers a direct message where it stands", async () => {
    const { asked } = await start();
    await slack.envelope("events_api", slack.event(slack.direct("how many apples?")));
    const { body } = await slack.call("chat.postMessage");
    expect(body).toMatchObject({ channel: SLACK.direct, text: ANSWER });
    expect(body["thread_ts"]).toBeUndefined();
    expect(asked[0]?.thread).toBe(SLACK.direct);
  });

  test("declines a mention in the open: asking must not end in silence", async () => {
    await start();
    await slack.envelope("events_api", slack.event(slack.mention("a secret")));
    expect((await slack.call("chat.postMessage")).body).toMatchObject({
      text: "That is not covered.",
    });
  });

  test("acknowledges a slash command at once and answers for all to see", async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await start({ onAsk: () => held });
    await slack.envelope("slash_commands", slack.slash("/ask", "how many apples?"));
    expect(slack.calls.some(({ method }) => method === "response")).toBe(false);
    release();
    const { body } = await slack.call("response");
    expect(body).toMatchObject({ response_type: "in_channel", text: ANSWER, unfurl_links: false });
  });

  test("declines a slash command to the asker alone", async () => {
    await start();
    await slack.envelope("slash_commands", slack.slash("/ask", "a secret"));
    expect((await slack.call("response")).body).toMatchObject({
      response_type: "ephemeral",
      text: "That is not covered.",
    });
  });

  test("takes every command behind /desk, and help where there is none", async () => {
    const { asked } = await start();
    await slack.envelope("slash_commands", slack.slash("/desk", "ask how many apples?"));
    await slack.call("response");
    await slack.envelope("slash_commands", slack.slash("/desk", ""));
    const { body } = await slack.call("response", 1);
    expect(asked[0]?.question).toBe("how many apples?");
    expect(body).toMatchObject({ response_type: "ephemeral" });
    expect(String(body["text"])).toContain("A heading");
  });

  test("says how to use a command that came without its words", async () => {
    await start();
    await slack.envelope("slash_commands", slack.slash("/ask", ""));
    expect(String((await slack.call("response")).body["text"])).toContain(
      "Type ask &lt;question&gt;",
    );
  });

  test("lets nothing in an answer ping or link", async () => {
    await start();
    await slack.envelope("slash_commands", slack.slash("/desk", "help"));
    const { body } = await slack.call("response");
    const sent = JSON.stringify(body);
    expect(sent).toContain("&lt;!channel&gt;");
    expect(sent).not.toMatch(/<[!@#]/);
  });

  test("reads what Slack escaped as it was typed", async () => {
    const { asked } = await start();
    await slack.envelope("events_api", slack.event(slack.mention("is a &lt; b &amp; c?")));
    await slack.call("chat.postMessage");
    expect(asked[0]?.question).toBe("is a < b & c?");
  });

  test("leaves bots, edits and its own words alone", async () => {
    const { asked } = await start();
    await slack.envelope("events_api", slack.event(slack.direct("beep", { bot_id: "B1" })));
    await slack.envelope(
      "events_api",
      slack.event(slack.direct("edited", { subtype: "message_changed" })),
    );
    await slack.envelope("events_api", slack.event(slack.direct("mine", { user: SLACK.bot })));
    await slack.envelope("events_api", slack.event(slack.direct("the last one")));
    await slack.call("chat.postMessage");
    expect(asked.map(({ question }) => question)).toEqual(["the last one"]);
  });

  test("answers an event once, repeated or come under two names", async () => {
    const { asked } = await start();
    const mention = slack.mention("one", { ts: "1700000000.000777" });
    await slack.envelope("events_api", slack.event(mention, "Ev-same"));
    await slack.envelope("events_api", slack.event(mention, "Ev-same"));
    await slack.envelope("events_api", slack.event(mention, "Ev-other"));
    await slack.envelope("events_api", slack.event(slack.mention("two")));
    await slack.call("chat.postMessage", 1);
    expect(asked.map(({ question }) => question)).toEqual(["one", "two"]);
  });

  test("comes back after Slack's farewell and after a cut", { timeout: 20_000 }, async () => {
    const { asked } = await start();
    slack.sayGoodbye();
    await slack.connected(2);
    slack.cutConnection();
    await slack.connected(3);
    await slack.envelope("events_api", slack.event(slack.mention("still there?")));
    await slack.call("chat.postMessage");
    expect(asked.map(({ question }) => question)).toEqual(["still there?"]);
  });

  test("waits out a rate limit and repeats after an error of Slack's", {
    timeout: 20_000,
  }, async () => {
    await start();
    slack.failNext({
      method: "chat.postMessage",
      status: 429,
      headers: { "retry-after": "1" },
      body: { ok: false, error: "ratelimited" },
    });
    slack.failNext({ method: "chat.postMessage", status: 503 });
    await slack.envelope("events_api", slack.event(slack.mention("how many apples?")));
    expect((await slack.call("chat.postMessage", 2)).body).toMatchObject({ text: ANSWER });
  });

  test("says that a command failed and tells the log, without the words", async () => {
    const { log } = await start({ onAsk: () => Promise.reject(new Error("broken")) });
    await slack.envelope("events_api", slack.event(slack.mention("how many pears?")));
    expect(String((await slack.call("chat.postMessage")).body["text"])).toContain(
      "Something went wrong",
    );
    expect(log.lines.some(({ level }) => level === "error")).toBe(true);
    expect(JSON.stringify(log.lines)).not.toContain("pears");
  });

  test("lets an answer in flight finish before it stops", async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { platform } = await start({ onAsk: () => held });
    await slack.envelope("events_api", slack.event(slack.mention("slow")));
    expect(platform.health()).toEqual({ ok: true, detail: "connected" });
    const stopped = platform.stop();
    release();
    await stopped;
    expect(slack.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
    expect(platform.health().ok).toBe(false);
  });

  test("names the variable of a token that is refused", async () => {
    await expect(start({}, { botToken: "xoxb-wrong", appToken: SLACK.appToken })).rejects.toThrow(
      "SLACK_BOT_TOKEN",
    );
    await expect(start({}, { appToken: "xapp-wrong" })).rejects.toThrow("SLACK_APP_TOKEN");
  });
});

describe("HTTP mode", () => {
  test("proves itself to Slack", async () => {
    const { url } = await startHttp();
    const { status, text } = await postSigned(
      url,
      JSON.stringify({ type: "url_verification", challenge: "c0ffee" }),
    );
    expect(status).toBe(200);
    expect(text).toContain("c0ffee");
  });

  test("answers a signed mention and a signed slash command", async () => {
    const { url } = await startHttp();
    expect(
      (await postSigned(url, JSON.stringify(slack.event(slack.mention("how many apples?")))))
        .status,
    ).toBe(200);
    expect((await slack.call("chat.postMessage")).body).toMatchObject({
      text: ANSWER,
      blocks: BLOCKS,
    });
    expect(
      (
        await postSigned(
          url,
          new URLSearchParams(slack.slash("/ask", "how many apples?")).toString(),
        )
      ).status,
    ).toBe(200);
    expect((await slack.call("response")).body).toMatchObject({
      response_type: "in_channel",
      text: ANSWER,
    });
  });

  test("refuses a forged signature and an old one", async () => {
    const { url, asked } = await startHttp();
    const body = JSON.stringify(slack.event(slack.mention("forged")));
    expect((await postSigned(url, body, { secret: "another" })).status).toBe(401);
    const old = Math.floor(Date.now() / 1000) - 6 * 60;
    expect((await postSigned(url, body, { seconds: old })).status).toBe(401);
    expect(asked).toEqual([]);
  });

  test("answers once what several processes with one store are sent at the same time", async () => {
    const one = await startHttp();
    const two = await startHttp({ storage: one.storage });
    const bodies = Array.from({ length: 10 }, (_, index) =>
      JSON.stringify(
        slack.event(slack.mention(`question ${index}`, { ts: `1700000000.${index}` })),
      ),
    );
    await Promise.all(
      bodies.flatMap((body) => [postSigned(one.url, body), postSigned(two.url, body)]),
    );
    await one.platform.stop();
    await two.platform.stop();
    const asked = [...one.asked, ...two.asked].map(({ question }) => question);
    expect(asked.toSorted()).toEqual(bodies.map((_, index) => `question ${index}`).toSorted());
    expect(slack.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(10);
  });

  test("answers once what Slack sends again", async () => {
    const { url, asked } = await startHttp();
    const body = JSON.stringify(slack.event(slack.mention("one")));
    await postSigned(url, body);
    await postSigned(url, body, {
      headers: { "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" },
    });
    await postSigned(url, JSON.stringify(slack.event(slack.mention("two"))));
    await slack.call("chat.postMessage", 1);
    expect(asked.map(({ question }) => question)).toEqual(["one", "two"]);
  });
});

describe("a message whose process died", () => {
  const LATER_MS = 60_000;
  const WHERE = [
    ["a mention", (words: string) => slack.mention(words)],
    [
      "a mention in a thread",
      (words: string) => slack.mention(words, { thread_ts: "1600000000.1" }),
    ],
    ["a direct message", (words: string) => slack.direct(words)],
  ] as const;

  async function startLater(dead: Awaited<ReturnType<typeof start>>, ms = LATER_MS) {
    return start({ storage: dead.storage, now: () => Date.now() + ms });
  }

  test.each(WHERE)("before %s was answered answers it late, once", async (_what, say) => {
    let release: () => void = () => undefined;
    const dead = await start({
      onAsk: () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    });
    stops.unshift(async () => release());
    await slack.envelope("events_api", slack.event(say("how many apples?")));
    while (dead.asked.length === 0) await new Promise(setImmediate);
    const two = await startLater(dead);
    await two.platform.answerAbandoned();
    await two.platform.answerAbandoned();
    expect((await slack.call("chat.postMessage")).body).toMatchObject({ text: ANSWER });
    await two.platform.stop();
    expect(two.asked).toEqual(dead.asked);
    expect(slack.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
  });

  test.each(WHERE)("after %s was answered does not answer again", async (_what, say) => {
    const dead = await start();
    const event = say("how many apples?");
    await slack.envelope("events_api", slack.event(event));
    await slack.call("chat.postMessage");
    await dead.platform.stop();
    // As if the process had been killed before it could say so.
    await dead.storage.db
      .updateTable("incoming_events")
      .set({ answered: 0, origin: originOf(event as SlackMessageEvent, SLACK.team) })
      .where("key", "like", "slack:T%")
      .execute();
    const two = await startLater(dead);
    await two.platform.answerAbandoned();
    await two.platform.stop();
    expect(two.asked).toEqual([]);
    expect(slack.calls.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
  });

  test("where its channel cannot be read is not answered, and told", async () => {
    const dead = await start();
    const event = slack.mention("how many apples?");
    await dead.events.claim("slack:T:1", LATER_MS, originOf(event as SlackMessageEvent, "T"));
    await dead.platform.stop();
    const two = await startLater(dead);
    const body = { ok: false, error: "missing_scope", needed: "channels:history" };
    slack.failNext({ method: "conversations.replies", status: 200, body });
    await two.platform.answerAbandoned();
    await two.platform.stop();
    expect(two.asked).toEqual([]);
    expect(JSON.stringify(two.log.lines)).toContain("an event could not be answered");
  });
});
