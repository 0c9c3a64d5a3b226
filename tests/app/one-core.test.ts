import path from "node:path";
import { PassThrough } from "node:stream";
import picocolors from "picocolors";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { MACHINE_CLOCK } from "../../src/delivery/clock.ts";
import { createThreadMemory } from "../../src/memory/create-thread-memory.ts";
import { openDesk } from "../../src/open-desk.ts";
import { readOwnPackage } from "../../src/read-own-package.ts";
import { DISCORD, type FakeDiscord, startFakeDiscord } from "../fakes/fake-discord.ts";
import { type FakeSlack, SLACK, startFakeSlack } from "../fakes/fake-slack.ts";
import { freshFile } from "../storage/open-embedded.ts";
import { FIXTURE_PACK } from "./fixture-pack.ts";

const CALLBACK = /\/interactions\/\d+\/.+\/callback$/;
const MESSAGES = /\/channels\/\d+\/messages$/;

let discord: FakeDiscord;
let slack: FakeSlack;
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  discord = await startFakeDiscord();
  slack = await startFakeSlack();
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await discord.stop();
  await slack.stop();
});

/** The whole app as `npm start` puts it together, with both networks on loopback. */
async function startApp(packDirectory: string) {
  const config = readConfig({
    PORT: "0",
    DESK_PACK: packDirectory,
    LOG_LEVEL: "silent",
    DATABASE_URL: freshFile(),
    DISCORD_TOKEN: "good-token",
    DISCORD_API_URL: discord.api,
    SLACK_BOT_TOKEN: SLACK.botToken,
    SLACK_APP_TOKEN: SLACK.appToken,
    SLACK_API_URL: slack.apiUrl,
  });
  const output = new PassThrough();
  const app = createApp(config, {
    input: new PassThrough(),
    output,
    colors: picocolors.createColors(false),
    isTerminal: false,
    writeLog: () => {},
    clock: MACHINE_CLOCK,
    processId: "this process",
    onExit: () => {},
  });
  stops.push(() => app.stop());
  await app.start();
  const address = /ready: (\S+)/.exec(String(output.read()))?.[1] ?? "";
  return { address };
}

/** Words of an answer, whatever the platform makes of its lines. */
const words = (text: unknown): string =>
  String(text)
    .replace(/&#39;/g, "'")
    .replace(/<[^>]*>|[*_#>-]/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

test.each([
  ["the first pack", path.join(readOwnPackage().packDirectory)],
  ["a pack of another event", FIXTURE_PACK],
])("one question, one answer everywhere: %s", async (_, pack) => {
  const { desk } = await openDesk(pack, { threads: createThreadMemory(() => performance.now()) });
  const fact = desk.pack.facts.find(({ value }) => value && "amount" in value);
  const question = fact?.questions[0] ?? "";
  const { answer } = desk.ask(question);
  expect(answer).toMatchObject({ kind: "answer" });
  expect(answer.facts[0]).toBe(fact?.id);
  const said = words(answer.text);

  const { address } = await startApp(pack);
  discord.slash("ask", [{ name: "question", value: question }]);
  const slash = await discord.call("POST", CALLBACK);
  expect(slash.body).toMatchObject({
    type: 4,
    data: { allowed_mentions: { parse: [], replied_user: false } },
  });
  expect(words((slash.body as { data: { content: string } }).data.content)).toBe(said);

  discord.message(`<@${DISCORD.application}> ${question}`, { mentions: true });
  const reply = await discord.call("POST", MESSAGES);
  expect(words((reply.body as { content: string }).content)).toBe(said);

  await slack.envelope("events_api", slack.event(slack.mention(question)));
  const posted = await slack.call("chat.postMessage");
  expect(posted.body).toMatchObject({ unfurl_links: "false", unfurl_media: "false" });
  expect(words(posted.body["text"])).toBe(said);

  await slack.envelope("slash_commands", slack.slash("/ask", question));
  const response = await slack.call("response");
  expect(words(response.body["text"])).toBe(said);

  const page = await fetch(`${address}/`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: address },
    body: new URLSearchParams({ q: question }),
  });
  const html = words(await page.text());
  for (const sentence of said.split(" Source: ")) expect(html).toContain(sentence);
});
