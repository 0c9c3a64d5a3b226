import { GatewayIntentBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDiscordPlatform } from "../../../src/platforms/discord/create-discord-platform.ts";
import { DISCORD, type FakeDiscord, startFakeDiscord } from "../../fakes/fake-discord.ts";
import { keepLog, sampleCommands } from "../../fakes/sample-commands.ts";

const CALLBACK = /\/interactions\/\d+\/.+\/callback$/;
const CALLBACK_CALL = /POST .*\/callback/;
const MESSAGES = /\/channels\/\d+\/messages$/;
const NOBODY = { parse: [], replied_user: false };
const ANSWER = "It was 12 apples.\n-# Source: The Paper, P2";

let discord: FakeDiscord;
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  discord = await startFakeDiscord();
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await discord.stop();
});

async function start(parts: Parameters<typeof sampleCommands>[0] = {}, token = "good-token") {
  const sample = await sampleCommands(parts);
  const log = keepLog();
  const platform = createDiscordPlatform({
    config: { token, apiUrl: discord.api },
    shards: { id: 0, count: 1 },
    ...sample,
    log,
  });
  stops.push(() => platform.stop());
  await platform.start();
  return { ...sample, log, platform };
}

describe("commands", () => {
  test("are registered once and not again while nothing differs", async () => {
    await start();
    await start();
    const puts = discord.calls.filter(({ method }) => method === "PUT");
    expect(puts).toHaveLength(1);
    expect(puts[0]?.body).toEqual([
      {
        type: 1,
        name: "ask",
        description: "Ask something",
        options: [
          {
            name: "question",
            description: "Your question",
            required: true,
            type: 3,
            autocomplete: true,
            max_length: 6000,
          },
        ],
        contexts: [0, 1],
        integration_types: [0],
      },
      {
        type: 1,
        name: "help",
        description: "What can be typed",
        options: [],
        contexts: [0, 1],
        integration_types: [0],
      },
    ]);
  });

  test("need no intent for the content of messages", async () => {
    await start();
    expect(discord.intents() & GatewayIntentBits.MessageContent).toBe(0);
    expect(discord.intents()).toBe(
      GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages,
    );
  });

  test("are answered for all to see, and nobody is pinged", async () => {
    await start();
    discord.slash("ask", [{ name: "question", value: "how many apples?" }]);
    const { body } = await discord.call("POST", CALLBACK);
    expect(body).toMatchObject({ type: 4, data: { content: ANSWER, allowed_mentions: NOBODY } });
    expect((body as { data: { flags?: number } }).data.flags ?? 0).toBe(0);
  });

  test("are declined to the asker alone", async () => {
    await start();
    discord.slash("ask", [{ name: "question", value: "a secret" }]);
    const { body } = await discord.call("POST", CALLBACK);
    expect(body).toMatchObject({
      data: { content: "That is not covered.", flags: 64, allowed_mentions: NOBODY },
    });
  });

  test("that fail say so to the asker alone and tell the log, without the words", async () => {
    const { log } = await start({ onAsk: () => Promise.reject(new Error("broken")) });
    discord.slash("ask", [{ name: "question", value: "how many pears?" }]);
    const { body } = await discord.call("POST", CALLBACK);
    expect(body).toMatchObject({
      data: { content: "⚠️ Something went wrong here. Please ask again.", flags: 64 },
    });
    expect(log.lines.filter(({ level }) => level === "error")).toHaveLength(1);
    expect(JSON.stringify(log.lines)).not.toContain("pears");
  });

  test("that take long are acknowledged in time, and answered to the asker alone", async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await start({ onAsk: () => held });
    discord.slash("ask", [{ name: "question", value: "how many apples?" }]);
    const { body } = await discord.call("POST", CALLBACK);
    expect(body).toMatchObject({ type: 5, data: { flags: 64 } });
    release();
    const answer = await discord.call("PATCH", /original$/);
    expect(answer.body).toMatchObject({ content: ANSWER, allowed_mentions: NOBODY });
  });

  test("remember in direct messages by channel and in servers by person", async () => {
    const { asked } = await start();
    discord.slash("ask", [{ name: "question", value: "one" }]);
    await discord.call("POST", CALLBACK);
    discord.slash("ask", [{ name: "question", value: "two" }], { direct: true });
    await discord.call("POST", CALLBACK, discord.calls.length);
    expect(asked.map(({ thread }) => thread)).toEqual([
      `${DISCORD.channel}:${DISCORD.user}`,
      DISCORD.direct,
    ]);
  });

  test("are completed with what fits Discord's limits", async () => {
    await start();
    discord.autocomplete("ask", "question", "app");
    const { body } = await discord.call("POST", CALLBACK);
    expect(body).toEqual({
      type: 8,
      data: {
        choices: [
          { name: "app first", value: "app first" },
          { name: "app second", value: "app second" },
        ],
      },
    });
  });
});

describe("messages", () => {
  test("that mention the bot are answered as a reply that pings nobody", async () => {
    await start();
    const id = discord.message(`<@${DISCORD.application}> how many apples?`, { mentions: true });
    const { body } = await discord.call("POST", MESSAGES);
    expect(body).toMatchObject({
      content: ANSWER,
      allowed_mentions: NOBODY,
      enforce_nonce: true,
      message_reference: { message_id: id },
    });
    expect((body as { nonce?: unknown }).nonce).toBeDefined();
  });

  test("sent directly are answered without a mention", async () => {
    const { asked } = await start();
    discord.message("how many apples?", { direct: true });
    await discord.call("POST", /\/channels\/900000000000000040\/messages$/);
    expect(asked).toEqual([{ question: "how many apples?", thread: DISCORD.direct }]);
  });

  test("of others, of bots and to everybody are left alone", async () => {
    const { asked } = await start();
    discord.message("how many apples?");
    discord.message(`<@${DISCORD.application}> beep`, { mentions: true, bot: true });
    discord.message("@everyone look");
    discord.message("the last one", { direct: true });
    await discord.call("POST", MESSAGES);
    expect(asked.map(({ question }) => question)).toEqual(["the last one"]);
  });

  test("with nothing but the mention get help, and no markup of the text takes effect", async () => {
    await start();
    discord.message(`<@${DISCORD.application}>`, { mentions: true });
    const { body } = await discord.call("POST", MESSAGES);
    const { content } = body as { content: string };
    expect(content).toContain("**A heading**");
    expect(content).toContain(
      "\\<!channel\\> @\u200beveryone \\<@\u200bU1\\> \\*bold\\* \\_it\\_ \\`code\\` \\[a\\](b)",
    );
  });

  test("in a chain of replies are one thread", async () => {
    const { asked } = await start();
    const first = discord.message(`<@${DISCORD.application}> one`, { mentions: true });
    await discord.call("POST", MESSAGES);
    discord.message(`<@${DISCORD.application}> two`, {
      mentions: true,
      replyTo: "110000000000000000",
    });
    await discord.call("POST", MESSAGES, discord.calls.length);
    expect(asked[0]?.thread).toBe(first);
    expect(asked[1]?.thread).not.toBe(first);
  });

  test("that reply to the bot go on with its conversation, whoever of the processes posted it", async () => {
    const one = await start();
    const first = discord.message(`<@${DISCORD.application}> one`, { mentions: true });
    await discord.call("POST", MESSAGES);
    await one.platform.stop();
    const { message } = await one.storage.db
      .selectFrom("posts")
      .selectAll()
      .executeTakeFirstOrThrow();
    const two = await start({ storage: one.storage });
    const already = discord.calls.length;
    discord.message(`<@${DISCORD.application}> two`, { mentions: true, replyTo: message });
    await discord.call("POST", MESSAGES, already);
    expect(two.asked.map(({ thread }) => thread)).toEqual([first]);
  });

  test("delivered twice are answered once", async () => {
    const { asked } = await start();
    discord.message("one", { direct: true, id: "110000000000000777" });
    discord.message("one", { direct: true, id: "110000000000000777" });
    discord.message("two", { direct: true });
    await discord.call("POST", MESSAGES);
    await discord.call("POST", MESSAGES, discord.calls.length);
    expect(asked.map(({ question }) => question)).toEqual(["one", "two"]);
  });
});

describe("trouble", () => {
  test("of the connection is resumed, and what came meanwhile is answered", async () => {
    await start();
    discord.drop(4000);
    discord.message("missed", { direct: true });
    await discord.connected(2);
    const { body } = await discord.call("POST", MESSAGES);
    expect(body).toMatchObject({ content: ANSWER });
    expect(discord.operations).toContain(6);
  });

  test("by request to reconnect is resumed", async () => {
    await start();
    discord.askToReconnect();
    await discord.connected(2);
    expect(discord.operations.filter((operation) => operation === 6)).toHaveLength(1);
  });

  test("of a forgotten session ends in a new one", { timeout: 20_000 }, async () => {
    const { platform } = await start();
    discord.forgetSessions();
    discord.drop(4000);
    await discord.connected(2);
    await expect.poll(() => platform.health().ok).toBe(true);
    expect(discord.operations.filter((operation) => operation === 2)).toHaveLength(2);
  });

  test("with intents closes for good and shows in the health", async () => {
    const { platform, log } = await start();
    expect(platform.health()).toEqual({ ok: true, detail: "connected" });
    discord.drop(4014);
    await expect.poll(() => platform.health().ok).toBe(false);
    expect(platform.health().detail).toContain("4014");
    expect(log.lines.some(({ message }) => message.includes("intents"))).toBe(true);
  });

  test("with the token rejects the start and names the variable", async () => {
    await expect(start({}, "bad-token")).rejects.toThrow("DISCORD_TOKEN");
  });

  test("of a rate limit is waited out", async () => {
    await start();
    discord.failNext({
      match: /POST .*\/messages/,
      status: 429,
      headers: { "retry-after": "1", "x-ratelimit-scope": "user" },
      body: { message: "slow", retry_after: 0.1, global: false },
    });
    discord.message("how many apples?", { direct: true });
    await discord.call("POST", MESSAGES);
    const second = await discord.call("POST", MESSAGES, discord.calls.length);
    expect(second.body).toMatchObject({ content: ANSWER });
  });

  test("with an answer whose acknowledgement is lost ends in one answer", async () => {
    const { log } = await start();
    discord.failNext({ match: CALLBACK_CALL, status: 502, takesEffect: true });
    discord.slash("ask", [{ name: "question", value: "how many apples?" }]);
    await discord.call("POST", CALLBACK);
    await expect.poll(() => log.lines.filter(({ level }) => level === "warn").length).toBe(1);
    expect(log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("a repeated post keeps its nonce, so that Discord shows it once", async () => {
    await start();
    discord.failNext({ match: /POST .*\/messages/, status: 500, takesEffect: true });
    discord.message("how many apples?", { direct: true });
    const first = await discord.call("POST", MESSAGES);
    const second = await discord.call("POST", MESSAGES, discord.calls.indexOf(first) + 1);
    expect((second.body as { nonce: string }).nonce).toBe((first.body as { nonce: string }).nonce);
  });
});

describe("stopping", () => {
  test("lets an answer in flight finish and takes nothing in any more", async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let began: () => void = () => {};
    const begun = new Promise<void>((resolve) => {
      began = resolve;
    });
    const { platform, asked } = await start({
      onAsk: () => {
        began();
        return held;
      },
    });
    discord.slash("ask", [{ name: "question", value: "slow" }]);
    await begun;
    const stopped = platform.stop();
    discord.slash("ask", [{ name: "question", value: "too late" }]);
    release();
    await stopped;
    expect(discord.calls.filter(({ path }) => CALLBACK.test(path))).toHaveLength(1);
    expect(asked.map(({ question }) => question)).toEqual(["slow"]);
    expect(platform.health().ok).toBe(false);
  });
});

describe("a message whose process died", () => {
  const LATER_MS = 60_000;

  /** Starts a process on the store of a dead one, when its claims have run out. */
  async function startLater(dead: Awaited<ReturnType<typeof start>>, ms = LATER_MS) {
    return start({ storage: dead.storage, now: () => Date.now() + ms });
  }

  /** A process that never gets to its answer, until the test is over. */
  async function startDying() {
    let release: () => void = () => undefined;
    const dead = await start({
      onAsk: () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    });
    stops.unshift(async () => release());
    return dead;
  }

  test("before it was answered is answered late, once", async () => {
    const dead = await startDying();
    discord.message(`<@${DISCORD.application}> how many apples?`, { mentions: true });
    while (dead.asked.length === 0) await new Promise(setImmediate);
    const two = await startLater(dead);
    const three = await startLater(dead);
    await Promise.all([two.platform.answerAbandoned(), three.platform.answerAbandoned()]);
    const { body } = await discord.call("POST", MESSAGES);
    expect(body).toMatchObject({ content: ANSWER });
    await Promise.all([two.platform.stop(), three.platform.stop()]);
    expect(postsMade()).toBe(1);
  });

  test("after it was answered is not answered again", async () => {
    const dead = await start();
    const asked = discord.message(`<@${DISCORD.application}> how many apples?`, {
      mentions: true,
    });
    await discord.call("POST", MESSAGES);
    await dead.platform.stop();
    // As if the process had been killed before it could say so.
    await dead.storage.db
      .updateTable("incoming_events")
      .set({ answered: 0, origin: `${DISCORD.channel}/${asked}` })
      .execute();
    const two = await startLater(dead);
    await two.platform.answerAbandoned();
    await two.platform.stop();
    expect(two.asked).toEqual([]);
    expect(postsMade()).toBe(1);
  });

  test("is left alone while its process may live, and when it is too late", async () => {
    const dead = await startDying();
    discord.message("how many apples?", { direct: true });
    while (dead.asked.length === 0) await new Promise(setImmediate);
    for (const ms of [30_000, 16 * LATER_MS]) {
      const other = await startLater(dead, ms);
      await other.platform.answerAbandoned();
      await other.platform.stop();
      expect(other.asked).toEqual([]);
    }
  });

  const postsMade = () =>
    discord.calls.filter(({ method, path }) => method === "POST" && MESSAGES.test(path)).length;
});
