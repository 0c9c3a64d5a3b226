import { describe, expect, onTestFinished, test } from "vitest";
import type { Place } from "../../../src/core/command/invocation.ts";
import { createDiscordOutbox } from "../../../src/platforms/discord/create-discord-outbox.ts";
import { LIMITS } from "../../../src/platforms/discord/limits.ts";
import { KEY, looksOfAnyOutbox, postsOfAnyOutbox, WORDS } from "../../contracts/outbox-contract.ts";
import { startDiscordChannels } from "../../fakes/discord-channels.ts";
import type { Mischief } from "../../fakes/mischief.ts";

const place: Place = {
  platform: "discord",
  workspace: "900000000000000010",
  channel: "900000000000000020",
  direct: false,
};

async function open(
  options: Partial<Parameters<typeof startDiscordChannels>[0]> & { timeoutMs?: number } = {},
) {
  const channels = await startDiscordChannels({ nonceWindowMs: 60_000, ...options });
  onTestFinished(() => channels.stop());
  const { timeoutMs } = options;
  const outbox = createDiscordOutbox({
    token: "good-token",
    apiUrl: channels.api,
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  return { channels, outbox };
}

const refused = (status: number, code: number): Mischief => ({
  kind: "refused",
  answer: { status, body: { message: "no", code } },
});

describe("a post on Discord", () => {
  postsOfAnyOutbox(place, open);

  test("stands in the channel with its reference below it, and is found again by that", async () => {
    const { channels, outbox } = await open();
    const posted = await outbox.post(place, WORDS, KEY);
    expect(channels.posts).toMatchObject([{ key: KEY, text: `Words.\n-# ref ${KEY}` }]);
    const ref = { ...place, message: channels.posts[0]?.id, key: KEY };
    const { direct: _, ...expected } = ref;
    expect(posted).toEqual({ kind: "posted", ref: expected });
    expect(await outbox.find(place, KEY, Date.now())).toEqual({ kind: "found", ref: expected });
  });

  test("keeps its reference however long the document is", async () => {
    const { channels, outbox } = await open();
    await outbox.post(place, [{ kind: "paragraph", text: "long ".repeat(1000) }], KEY);
    const text = channels.posts[0]?.text ?? "";
    expect(text.length).toBeLessThanOrEqual(LIMITS.content);
    expect(text.endsWith(`\n-# ref ${KEY}`)).toBe(true);
  });

  test("that is repeated while its nonce is remembered is the first one", async () => {
    const { channels, outbox } = await open();
    const first = await outbox.post(place, WORDS, KEY);
    expect(await outbox.post(place, WORDS, KEY)).toEqual(first);
    expect(channels.posts).toHaveLength(1);
  });

  test("that is repeated after that stands there twice: the history has to be asked", async () => {
    const { channels, outbox } = await open({ nonceWindowMs: 0 });
    await outbox.post(place, WORDS, KEY);
    await outbox.post(place, WORDS, KEY);
    expect(channels.posts).toHaveLength(2);
  });

  test.each<[string, Mischief, object]>([
    ["a channel that is gone", refused(404, 10003), { kind: "permanent", reason: "channel-gone" }],
    ["a channel out of sight", refused(403, 50001), { kind: "permanent", reason: "forbidden" }],
    ["a missing permission", refused(403, 50013), { kind: "permanent", reason: "forbidden" }],
    [
      "a message that it does not like",
      refused(400, 50035),
      { kind: "permanent", reason: "refused" },
    ],
    ["a wrong token is no channel's fault", refused(401, 0), { kind: "transient" }],
  ])("%s", async (_what, mischief, expected) => {
    const { channels, outbox } = await open({ mischief: () => mischief });
    expect(await outbox.post(place, WORDS, KEY)).toMatchObject(expected);
    // One attempt: whether there is another is not the client's to decide.
    expect(channels.calls).toHaveLength(1);
  });

  test("a token that was refused once is tried again", async () => {
    const answers = [refused(401, 0)];
    const { outbox } = await open({ mischief: () => answers.shift() });
    expect(await outbox.post(place, WORDS, KEY)).toMatchObject({ kind: "transient" });
    expect(await outbox.post(place, WORDS, KEY)).toMatchObject({ kind: "posted" });
  });

  test("the sixth in five seconds waits, by the headers and by the refusal alike", async () => {
    const { channels, outbox } = await open({ limits: true });
    for (let post = 1; post <= 4; post += 1) {
      expect(await outbox.post(place, WORDS, `${KEY}${post}`)).not.toHaveProperty("pauseMs");
    }
    const fifth = await outbox.post(place, WORDS, `${KEY}5`);
    expect(fifth).toMatchObject({ kind: "posted", pauseMs: expect.any(Number) });
    const sixth = await outbox.post(place, WORDS, `${KEY}6`);
    expect(sixth).toMatchObject({ kind: "limited", scope: "channel" });
    expect(sixth.kind === "limited" && sixth.retryAfterMs).toBeGreaterThan(3000);
    expect(channels.posts).toHaveLength(5);
  });
});

describe("a look into a channel of Discord", () => {
  looksOfAnyOutbox(place, open);

  test("does not go back beyond the attempt", async () => {
    const { channels, outbox } = await open();
    for (let post = 0; post < 150; post += 1)
      await outbox.post(place, WORDS, `other${String(post).padStart(4, "0")}`);
    const calls = channels.calls.length;
    expect(await outbox.find(place, KEY, Date.now() + 120_000)).toEqual({ kind: "absent" });
    expect(channels.calls.slice(calls).map(({ kind }) => kind)).toEqual(["who", "history"]);
  });

  test("is not fooled by an empty history, which is what Discord gives to a bot that may not read it", async () => {
    const { outbox } = await open({
      mischief: ({ kind }) =>
        kind === "history" ? { kind: "refused", answer: { status: 200, body: [] } } : undefined,
    });
    const since = Date.now();
    expect(await outbox.find(place, KEY, since)).toEqual({ kind: "absent" });
    await outbox.post(place, WORDS, KEY);
    expect(await outbox.find(place, KEY, since)).toMatchObject({ kind: "unreadable" });
  });

  test.each<[string, Mischief, object]>([
    ["is not allowed", refused(403, 50001), { kind: "unreadable" }],
    ["fails", { kind: "error-before" }, { kind: "transient" }],
    ["finds no channel", refused(404, 10003), { kind: "permanent", reason: "channel-gone" }],
  ])("says so when it %s", async (_what, mischief, expected) => {
    const { outbox } = await open({
      mischief: ({ kind }) => (kind === "history" ? mischief : undefined),
    });
    expect(await outbox.find(place, KEY, Date.now())).toMatchObject(expected);
  });
});

describe("an edit on Discord", () => {
  test("changes the words and keeps the reference", async () => {
    const { channels, outbox } = await open();
    const posted = await outbox.post(place, WORDS, KEY);
    if (posted.kind !== "posted") throw new Error(posted.kind);
    const edited = await outbox.edit(posted.ref, [{ kind: "paragraph", text: "Others." }]);
    expect(edited).toEqual({ kind: "edited" });
    expect(channels.posts.map(({ text }) => text)).toEqual([`Others.\n-# ref ${KEY}`]);
  });

  test("of a message that is gone is refused", async () => {
    const { outbox } = await open();
    const ref = { ...place, message: "900000000000000099", key: KEY };
    expect(await outbox.edit(ref, WORDS)).toMatchObject({ kind: "permanent", reason: "refused" });
  });
});
