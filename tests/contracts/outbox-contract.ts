import { expect, test } from "vitest";
import type { Place } from "../../src/core/command/invocation.ts";
import type { Outbox } from "../../src/delivery/outbox.ts";
import type { FakeChannels, FakeChannelsOptions } from "../fakes/channel-posts.ts";

export const KEY = "0123456789ab";
export const WORDS = [{ kind: "paragraph", text: "Words." }] as const;

/** Opens an outbox on a fake of its network, which is stopped with the test. */
export type OpenOutbox = (
  options?: FakeChannelsOptions & { readonly timeoutMs?: number },
) => Promise<{ readonly channels: FakeChannels; readonly outbox: Outbox }>;

/** What a post of any platform's outbox does. */
export function postsOfAnyOutbox(place: Place, open: OpenOutbox): void {
  test("an error of the server may have been taken", async () => {
    const { channels, outbox } = await open({ mischief: () => ({ kind: "error-after" }) });
    expect(await outbox.post(place, WORDS, KEY)).toMatchObject({ kind: "unknown" });
    expect(channels.calls).toHaveLength(1);
  });

  test("a lost answer may have been taken", async () => {
    const { channels, outbox } = await open({ mischief: () => ({ kind: "cut-after" }) });
    expect(await outbox.post(place, WORDS, KEY)).toMatchObject({ kind: "unknown" });
    expect(channels.calls).toHaveLength(1);
  });

  test("an answer that never comes is given up in time", async () => {
    const { channels, outbox } = await open({
      timeoutMs: 50,
      mischief: () => ({ kind: "late-answer", ms: 500 }),
    });
    expect(await outbox.post(place, WORDS, KEY)).toMatchObject({ kind: "unknown" });
    expect(channels.calls).toHaveLength(1);
  });

  test("nobody listens: it was surely not taken", async () => {
    const { channels, outbox } = await open();
    await channels.stop();
    expect(await outbox.post(place, WORDS, KEY)).toMatchObject({ kind: "transient" });
  });
}

/** What a look of any platform's outbox into a channel does. */
export function looksOfAnyOutbox(place: Place, open: OpenOutbox): void {
  test("reads on until it finds, and knows when nothing is there", async () => {
    const { outbox } = await open();
    const since = Date.now();
    await outbox.post(place, WORDS, KEY);
    for (let post = 0; post < 150; post += 1)
      await outbox.post(place, WORDS, `other${String(post).padStart(4, "0")}`);
    expect(await outbox.find(place, KEY, since)).toMatchObject({ kind: "found" });
    expect(await outbox.find(place, "nothing-here", since)).toEqual({ kind: "absent" });
  });
}
