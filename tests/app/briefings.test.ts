import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import picocolors from "picocolors";
import { describe, expect, onTestFinished, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { openStorage } from "../../src/storage/open-storage.ts";
import { DISCORD, startFakeDiscord } from "../fakes/fake-discord.ts";
import { SLACK, startFakeSlack } from "../fakes/fake-slack.ts";
import { FIXTURE_PACK } from "./fixture-pack.ts";
import { createSetClock } from "./set-clock.ts";

const CALLBACK = /\/interactions\/\d+\/.+\/callback$/;
const EPHEMERAL = 64;

/** The whole app as `npm start` puts it together, both networks on loopback, on a Wednesday at noon. */
async function startApp() {
  const discord = await startFakeDiscord();
  const slack = await startFakeSlack();
  const clock = createSetClock("2031-05-07T12:00:00Z");
  const folder = await mkdtemp(path.join(tmpdir(), "briefings-"));
  const config = readConfig({
    PORT: "0",
    DATABASE_URL: `file:${path.join(folder, "desk.db")}`,
    DESK_PACK: FIXTURE_PACK,
    LOG_LEVEL: "silent",
    DISCORD_TOKEN: "good-token",
    DISCORD_API_URL: discord.api,
    SLACK_BOT_TOKEN: SLACK.botToken,
    SLACK_APP_TOKEN: SLACK.appToken,
    SLACK_API_URL: slack.apiUrl,
  });
  const newApp = () =>
    createApp(config, {
      input: new PassThrough(),
      output: new PassThrough().resume(),
      colors: picocolors.createColors(false),
      isTerminal: false,
      writeLog: () => {},
      clock,
      processId: "this process",
      onExit: () => {},
    });
  let app = newApp();
  const closers: (() => Promise<void>)[] = [];
  onTestFinished(async () => {
    for (const close of closers) await close();
    await app.stop();
    await discord.stop();
    await slack.stop();
    await rm(folder, { recursive: true, force: true });
  });
  await app.start();

  /** What the bot says to a slash command in Discord, for nobody but who typed it. */
  async function inDiscord(
    name: string,
    options: Record<string, string> = {},
    by: string = DISCORD.manager,
    direct = false,
  ): Promise<string> {
    const before = discord.calls.length;
    const typed = Object.entries(options).map(([option, value]) => ({
      name: option,
      value,
      ...(option === "channel" && { type: 7 }),
    }));
    discord.slash(`briefings ${name}`, typed, { by, direct });
    const { body } = await discord.call("POST", CALLBACK, before);
    const { content, flags } = (body as { data: { content: string; flags?: number } }).data;
    expect(flags).toBe(EPHEMERAL);
    return content.replaceAll("\\", "");
  }

  let responses = 0;
  /** What the bot says to `/desk briefings ...` in Slack. */
  async function inSlack(text: string, by: string = SLACK.admin): Promise<string> {
    await slack.envelope("slash_commands", slack.slash("/desk", `briefings ${text}`, by));
    const { body } = await slack.call("response", responses);
    responses += 1;
    expect(body["response_type"]).toBe("ephemeral");
    return String(body["text"]);
  }

  /** The messages of the bot in a channel of Discord so far. */
  const postsIn = (channel: string): readonly string[] =>
    discord.calls
      .filter(({ method, path: at }) => method === "POST" && at === `/channels/${channel}/messages`)
      .map(({ body }) => (body as { content: string }).content.replaceAll("\\", ""));
  const slackPosts = (channel: string) =>
    slack.calls
      .filter(({ method, body }) => method === "chat.postMessage" && body["channel"] === channel)
      .map(({ body }) => String(body["text"]));

  const store = await openStorage({
    url: config.databaseUrl,
    root: "/",
    role: "guest",
    now: clock.now,
  });
  closers.push(() => store.close());

  /** Lets time pass until nothing is due and nothing is on its way. */
  async function settle(): Promise<void> {
    for (let looks = 0; looks < 5000; looks += 1) {
      const due = await store.db
        .selectFrom("subscriptions")
        .select("id")
        .where("state", "=", "active")
        .where("next_due", "<=", clock.now())
        .execute();
      const open = await store.db
        .selectFrom("deliveries")
        .select("id")
        .where("state", "in", ["due", "claimed"])
        .execute();
      if (due.length + open.length === 0) return;
      clock.pass(20);
      await setImmediate();
    }
    throw new Error("something is due and is not delivered");
  }
  const passTo = async (iso: string): Promise<void> => {
    clock.set(iso);
    await settle();
  };

  /** The program is down until then. */
  async function sleepUntil(iso: string): Promise<void> {
    await app.stop();
    clock.set(iso);
    app = newApp();
    await app.start();
    await settle();
  }

  return { discord, slack, settle, passTo, sleepUntil, inDiscord, inSlack, postsIn, slackPosts };
}

/** The name of a planned briefing in what was said of it. */
const nameIn = (said: string): string => /: ([a-z0-9]{5}):/.exec(said)?.[1] ?? "";

describe("in Discord", () => {
  test("a manager plans a briefing, and it comes on time, each time once", async () => {
    const { inDiscord, passTo, postsIn } = await startApp();
    const said = await inDiscord("add", {
      topic: "overall",
      when: "weekdays at 9:00",
      zone: "Europe/Berlin",
      posts: "always",
    });
    expect(said).toMatch(
      /^Planned: \w{5}: The bridge closure, #general, weekdays 09:00 \(Europe\/Berlin\), every time/,
    );
    expect(said).toContain(
      "- Thu 8 May 2031, 09:00\n- Fri 9 May 2031, 09:00\n- Mon 12 May 2031, 09:00",
    );
    for (const day of ["08", "09", "10", "11", "12"]) await passTo(`2031-05-${day}T07:00:00Z`);
    const days = postsIn(DISCORD.channel).map((post) => /closure: (\d+) May 2031/.exec(post)?.[1]);
    expect(days).toEqual(["8", "9", "12"]);
  });

  test("nothing is posted again while nothing has changed", async () => {
    const { inDiscord, passTo, postsIn } = await startApp();
    await inDiscord("add", { topic: "overall", when: "every day 13:00" });
    await inDiscord("add", { topic: "crossing", when: "2031-05-09 13:00" });
    for (const day of ["07", "08", "09", "10"]) await passTo(`2031-05-${day}T13:00:00Z`);
    expect(postsIn(DISCORD.channel).map((post) => post.split("\n")[0])).toEqual([
      "**The bridge closure: 7 May 2031**",
      "**Ferries: 9 May 2031**",
    ]);
  });

  test("one who does not manage the channel is refused, whatever they want", async () => {
    const { inDiscord } = await startApp();
    const planned = await inDiscord("add", { topic: "overall", when: "9:00" });
    const briefing = nameIn(planned);
    expect(await inDiscord("add", { topic: "overall", when: "9:00" }, DISCORD.user)).toMatch(
      /^Only those who manage that channel/,
    );
    for (const name of ["preview", "pause", "resume", "remove", "run-now"])
      expect(await inDiscord(name, { briefing }, DISCORD.user)).toMatch(/^Only those who manage/);
    expect(await inDiscord("list", {}, DISCORD.user)).toContain(briefing);
  });

  test("the target counts: where the bot may not write, and where there is nothing", async () => {
    const { inDiscord } = await startApp();
    const closed = { topic: "overall", when: "9:00", channel: DISCORD.closedChannel };
    expect(await inDiscord("add", closed)).toMatch(/^I may not post in that channel/);
    const nowhere = { ...closed, channel: "900000000000000029" };
    expect(await inDiscord("add", nowhere)).toMatch(/^I see no such channel/);
  });

  test("times that are past, impossible or unclear are refused in words", async () => {
    const { inDiscord } = await startApp();
    const add = (when: string, zone = "UTC") => inDiscord("add", { topic: "overall", when, zone });
    expect(await add("2031-05-07 11:59")).toMatch(/^That time has passed already/);
    expect(await add("0 9 30 2 *")).toMatch(/^That day never comes/);
    expect(await add("mondays 24:10")).toMatch(/^There is no such time/);
    expect(await add("2031-02-29 09:00")).toMatch(/^The calendar has no such day/);
    expect(await add("soon")).toMatch(/^At what time/);
    expect(await add("* * * * *")).toMatch(/^That is too often/);
    expect(await add("9:00", "Middle-earth")).toMatch(/^There is no such time zone/);
    expect(await inDiscord("list")).toMatch(/^No briefing is planned/);
  });

  test("it can be read before, stopped, and let go on", async () => {
    const { inDiscord, passTo, postsIn } = await startApp();
    const said = await inDiscord("add", { topic: "overall", when: "every day 13:00" });
    expect(said).toContain("the times are in UTC");
    const briefing = nameIn(said);
    const preview = await inDiscord("preview", { briefing });
    expect(preview).toMatch(/^It would read like this:\n\*\*The bridge closure: 7 May 2031\*\*/);
    expect(await inDiscord("pause", { briefing })).toMatch(/^Paused: /);
    await passTo("2031-05-08T13:00:00Z");
    expect(await inDiscord("list")).toMatch(/; paused$/);
    expect(await inDiscord("resume", { briefing })).toContain("Fri 9 May 2031, 13:00");
    await passTo("2031-05-09T13:00:00Z");
    expect(postsIn(DISCORD.channel)).toMatchObject([expect.stringContaining("9 May 2031")]);
    expect(await inDiscord("preview", { briefing })).toMatch(/^Nothing has changed since/);
    expect(await inDiscord("remove", { briefing })).toMatch(/^Removed: /);
    expect(await inDiscord("list")).toMatch(/^No briefing is planned/);
  });

  test("it can be had at once", async () => {
    const { inDiscord, settle, postsIn } = await startApp();
    const briefing = nameIn(await inDiscord("add", { topic: "overall", when: "9:00" }));
    for (const times of [1, 2]) {
      expect(await inDiscord("run-now", { briefing })).toMatch(/^On its way: /);
      await settle();
      expect(postsIn(DISCORD.channel)).toHaveLength(times);
    }
    expect(postsIn(DISCORD.channel)[1]).toContain("The bridge closure: 7 May 2031");
  });

  test("of what was missed while the program was down only the latest comes", async () => {
    const { inDiscord, passTo, sleepUntil, postsIn } = await startApp();
    await inDiscord("add", { topic: "overall", when: "every day 13:00", posts: "always" });
    await passTo("2031-05-07T13:00:00Z");
    await sleepUntil("2031-05-11T08:00:00Z");
    await passTo("2031-05-11T13:00:00Z");
    const days = postsIn(DISCORD.channel).map((post) => /closure: (\d+) May 2031/.exec(post)?.[1]);
    expect(days).toEqual(["7", "10", "11"]);
  });

  test("a direct message has its own, for the one who writes there", async () => {
    const { inDiscord, passTo, postsIn } = await startApp();
    const options = { topic: "overall", when: "every day 13:00" };
    expect(await inDiscord("add", options, DISCORD.user, true)).toMatch(/^Planned: /);
    await passTo("2031-05-07T13:00:00Z");
    expect(postsIn(DISCORD.direct)).toHaveLength(1);
  });

  test("a channel that is gone pauses it and tells its creator once", async () => {
    const { discord, inDiscord, passTo, postsIn } = await startApp();
    await inDiscord("add", { topic: "overall", when: "every day 13:00", posts: "always" });
    discord.removeChannel(DISCORD.channel);
    for (const day of ["07", "08", "09"]) await passTo(`2031-05-${day}T13:00:00Z`);
    expect(await inDiscord("list")).toMatch(/; paused, because the channel is gone$/);
    expect(postsIn(DISCORD.direct)).toMatchObject([
      expect.stringMatching(/^The briefing that you planned is paused: its channel no longer/),
    ]);
  });

  test("its options are completed: topics, times, zones and what is planned", async () => {
    const { discord, inDiscord } = await startApp();
    const briefing = nameIn(await inDiscord("add", { topic: "overall", when: "9:00" }));
    const complete = async (name: string, option: string, partial: string) => {
      const before = discord.calls.length;
      discord.autocomplete(`briefings ${name}`, option, partial);
      const { body } = await discord.call("POST", CALLBACK, before);
      return (body as { data: { choices: { name: string }[] } }).data.choices.map(
        (choice) => choice.name,
      );
    };
    expect(await complete("add", "topic", "over")).toContain("overall");
    expect(await complete("add", "when", "7:30")).toContain("weekdays 07:30");
    expect(await complete("add", "zone", "berl")).toEqual(["Europe/Berlin"]);
    const [planned = ""] = await complete("pause", "briefing", "");
    expect(planned).toMatch(new RegExp(`^${briefing}: The bridge closure, every day 09:00`));
    expect(await inDiscord("pause", { briefing: planned })).toMatch(/^Paused: /);
  });
});

describe("in Slack", () => {
  test("an admin plans a briefing in their own zone, and it comes on time", async () => {
    const { inSlack, passTo, slackPosts } = await startApp();
    const said = await inSlack("add overall weekdays at 16:00 always");
    expect(said).toMatch(
      /^Planned: \w{5}: The bridge closure, #general, weekdays 16:00 \(Europe\/Berlin\), every time/,
    );
    expect(said).toContain("- Wed 7 May 2031, 16:00");
    for (const day of ["07", "08"]) await passTo(`2031-05-${day}T14:00:00Z`);
    expect(slackPosts(SLACK.channel).map((post) => post.split("\n")[0])).toEqual([
      "The bridge closure: 7 May 2031",
      "The bridge closure: 8 May 2031",
    ]);
  });

  test("who made the channel may, others may not, and the bot has to be in it", async () => {
    const { inSlack } = await startApp();
    expect(await inSlack("add overall 9:00", SLACK.user)).toMatch(/^Only those who manage/);
    expect(await inSlack("add overall 9:00", SLACK.creator)).toMatch(/^Planned: /);
    expect(await inSlack(`add overall 9:00 channel: <#${SLACK.otherChannel}|other>`)).toMatch(
      /^I may not post in that channel/,
    );
    expect(await inSlack("add overall 9:00 channel: <#C0NOWHERE|nowhere>")).toMatch(
      /^I see no such channel/,
    );
    expect(await inSlack("add overall 9:00 channel: general")).toMatch(/^I see no such channel/);
  });

  test("it is paused, resumed, had at once and removed by its name", async () => {
    const { inSlack, settle, slackPosts } = await startApp();
    const briefing = nameIn(await inSlack("add overall when: 0 9 * * 1-5 zone: utc length: short"));
    expect(await inSlack("list")).toContain(
      `${briefing}: The bridge closure (short), 0 9 * * 1-5 (UTC), when something has changed; next Thu 8 May 2031, 09:00`,
    );
    expect(await inSlack(`pause ${briefing}`)).toMatch(/^Paused: /);
    expect(await inSlack(`run-now ${briefing}`)).toMatch(/^On its way: /);
    await settle();
    expect(slackPosts(SLACK.channel)).toMatchObject([expect.stringContaining("7 May 2031")]);
    expect(await inSlack(`resume ${briefing}`)).toMatch(/^It goes on: /);
    expect(await inSlack(`remove ${briefing}`)).toMatch(/^Removed: /);
    expect(await inSlack(`remove ${briefing}`)).toMatch(/^There is no planned briefing of that/);
    expect(await inSlack("")).toContain("briefings add &lt;topic&gt; &lt;when&gt;");
  });

  test("a channel that is gone pauses it and tells its creator once", async () => {
    const { slack, inSlack, passTo, slackPosts } = await startApp();
    await inSlack("add overall 16:00 always");
    slack.removeChannel(SLACK.channel);
    for (const day of ["07", "08", "09"]) await passTo(`2031-05-${day}T14:00:00Z`);
    expect(await inSlack("list")).toMatch(/; paused, because the channel is gone$/);
    expect(slackPosts(SLACK.admin)).toMatchObject([
      expect.stringMatching(/^The briefing that you planned is paused: its channel no longer/),
    ]);
  });
});
