import { describe, expect, onTestFinished, test } from "vitest";
import type { Place } from "../../../src/core/command/invocation.ts";
import { createSlackOutbox } from "../../../src/platforms/slack/create-slack-outbox.ts";
import { KEY, looksOfAnyOutbox, postsOfAnyOutbox, WORDS } from "../../contracts/outbox-contract.ts";
import type { FakeChannelsOptions } from "../../fakes/channel-posts.ts";
import type { Mischief } from "../../fakes/mischief.ts";
import { keepLog } from "../../fakes/sample-commands.ts";
import { startSlackChannels } from "../../fakes/slack-channels.ts";

const place: Place = { platform: "slack", workspace: "T1", channel: "C1", direct: false };

async function open(options: FakeChannelsOptions & { timeoutMs?: number } = {}) {
  const channels = await startSlackChannels(options);
  onTestFinished(() => channels.stop());
  const { timeoutMs } = options;
  const outbox = createSlackOutbox({
    tokenOf: async (workspace) => (workspace === "T1" ? "xoxb-T1" : undefined),
    apiUrl: channels.api,
    ...(timeoutMs !== undefined && { timeoutMs }),
    log: keepLog(),
  });
  return { channels, outbox };
}

const said = (error: string): Mischief => ({
  kind: "refused",
  answer: { status: 200, body: { ok: false, error } },
});

describe("a post on Slack", () => {
  postsOfAnyOutbox(place, open);

  test("stands in the channel with its key in the metadata, and is found again by that", async () => {
    const { channels, outbox } = await open();
    const posted = await outbox.post(place, WORDS, KEY);
    expect(channels.posts).toMatchObject([{ key: KEY, text: "Words." }]);
    const ref = {
      platform: "slack",
      workspace: "T1",
      channel: "C1",
      message: channels.posts[0]?.id,
      key: KEY,
    };
    expect(posted).toEqual({ kind: "posted", ref });
    expect(await outbox.find(place, KEY, Date.now())).toEqual({ kind: "found", ref });
  });

  test.each<[string, Mischief, object]>([
    ["Slack itself does not know", said("fatal_error"), { kind: "unknown" }],
    ["an archived channel", said("is_archived"), { kind: "permanent", reason: "channel-gone" }],
    ["a channel left", said("not_in_channel"), { kind: "permanent", reason: "forbidden" }],
    ["an uninstalled app", said("account_inactive"), { kind: "permanent", reason: "uninstalled" }],
    [
      "a message that it does not like",
      said("invalid_blocks"),
      { kind: "permanent", reason: "refused" },
    ],
    ["a wrong token is no channel's fault", said("invalid_auth"), { kind: "transient" }],
    ["too many, without a time", said("ratelimited"), { kind: "limited", scope: "app" }],
    [
      "too many, with a time",
      { kind: "refused", answer: { status: 429, body: {}, headers: { "retry-after": "7" } } },
      { kind: "limited", retryAfterMs: 7000 },
    ],
  ])("%s", async (_what, mischief, expected) => {
    const { channels, outbox } = await open({ mischief: () => mischief });
    expect(await outbox.post(place, WORDS, KEY)).toMatchObject(expected);
    // One attempt: the usual client would post again.
    expect(channels.calls).toHaveLength(1);
  });

  test("a workspace without the app gets none", async () => {
    const { channels, outbox } = await open();
    const elsewhere = { ...place, workspace: "T2" };
    const expected = { kind: "permanent", reason: "uninstalled" };
    expect(await outbox.post(elsewhere, WORDS, KEY)).toMatchObject(expected);
    expect(await outbox.find(elsewhere, KEY, Date.now())).toMatchObject(expected);
    expect(channels.calls).toEqual([]);
  });
});

describe("a look into a channel of Slack", () => {
  looksOfAnyOutbox(place, open);

  test.each<[string, Mischief, object]>([
    ["is not allowed", said("missing_scope"), { kind: "unreadable" }],
    [
      "sees no such channel, which may be private",
      said("channel_not_found"),
      { kind: "unreadable" },
    ],
    ["fails", { kind: "error-before" }, { kind: "transient" }],
    [
      "finds the app uninstalled",
      said("token_revoked"),
      { kind: "permanent", reason: "uninstalled" },
    ],
  ])("says so when it %s", async (_what, mischief, expected) => {
    const { outbox } = await open({
      mischief: ({ kind }) => (kind === "history" ? mischief : undefined),
    });
    expect(await outbox.find(place, KEY, Date.now())).toMatchObject(expected);
  });
});

describe("an edit on Slack", () => {
  test("changes the words", async () => {
    const { channels, outbox } = await open();
    const posted = await outbox.post(place, WORDS, KEY);
    if (posted.kind !== "posted") throw new Error(posted.kind);
    const edited = await outbox.edit(posted.ref, [{ kind: "paragraph", text: "Others." }]);
    expect(edited).toEqual({ kind: "edited" });
    expect(channels.posts.map(({ text }) => text)).toEqual(["Others."]);
  });

  test("of a message that is gone is refused", async () => {
    const { outbox } = await open();
    const ref = { ...place, message: "1.1", key: KEY };
    expect(await outbox.edit(ref, WORDS)).toMatchObject({ kind: "permanent", reason: "refused" });
  });
});
