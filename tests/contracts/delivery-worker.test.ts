import { describe, expect, onTestFinished, test } from "vitest";
import { type Clock, MACHINE_CLOCK } from "../../src/delivery/clock.ts";
import type { Compose } from "../../src/delivery/compose.ts";
import { createDeliveryWorker } from "../../src/delivery/create-delivery-worker.ts";
import { createProcessLimits } from "../../src/delivery/create-process-limits.ts";
import type { DeliveryOutcome } from "../../src/delivery/delivery.ts";
import { createDiscordOutbox } from "../../src/platforms/discord/create-discord-outbox.ts";
import { createSlackOutbox } from "../../src/platforms/slack/create-slack-outbox.ts";
import { createDeliveryLedger } from "../../src/storage/create-delivery-ledger.ts";
import { createSharedLimits } from "../../src/storage/create-shared-limits.ts";
import type { Storage } from "../../src/storage/open-storage.ts";
import { dueDeliveries } from "../delivery/due-deliveries.ts";
import { createHurriedClock } from "../delivery/hurried-clock.ts";
import type { FakeChannelsOptions } from "../fakes/channel-posts.ts";
import { startDiscordChannels } from "../fakes/discord-channels.ts";
import type { Mischief } from "../fakes/mischief.ts";
import { keepLog } from "../fakes/sample-commands.ts";
import { startSlackChannels } from "../fakes/slack-channels.ts";
import { eachStore } from "../storage/each-store.ts";

type Network = "discord" | "slack";

/** The first calls that fit get the mischief, one each. */
function once(kind: "post" | "history", ...mischiefs: readonly Mischief[]) {
  const left = [...mischiefs];
  return (call: { kind: string }) => (call.kind === kind ? left.shift() : undefined);
}

async function setUp(
  storage: Storage,
  network: Network,
  options: FakeChannelsOptions = {},
  clock: Clock = createHurriedClock(),
) {
  const log = keepLog();
  const outcomes: (DeliveryOutcome & { id: string })[] = [];
  let onEnd: () => void = () => undefined;
  const channels =
    network === "discord"
      ? await startDiscordChannels({ nonceWindowMs: 300_000, now: clock.now, ...options })
      : await startSlackChannels({ now: clock.now, ...options });
  onTestFinished(() => channels.stop());
  const outbox =
    network === "discord"
      ? createDiscordOutbox({ token: "good-token", apiUrl: channels.api })
      : createSlackOutbox({ tokenOf: async () => "xoxb-T1", apiUrl: channels.api, log });
  const ledger = createDeliveryLedger(storage);
  const compose: Compose = async ({ subject }) => [{ kind: "paragraph", text: subject }];

  const makeWorker = (owner: string, more: { storage?: Storage; compose?: Compose } = {}) =>
    createDeliveryWorker({
      outboxes: { [network]: outbox },
      ledger: more.storage ? createDeliveryLedger(more.storage) : ledger,
      limits: storage.dialect === "postgres" ? createSharedLimits(storage) : createProcessLimits(),
      compose: more.compose ?? compose,
      onSettled: async ({ id }, outcome) => {
        outcomes.push({ id, ...outcome });
        onEnd();
      },
      clock,
      random: () => 0.5,
      log,
      owner,
    });

  /** Runs workers until so many deliveries have ended. */
  async function run(count: number, ...workers: readonly ReturnType<typeof makeWorker>[]) {
    await new Promise<void>((resolve) => {
      onEnd = () => {
        if (outcomes.length >= count) resolve();
      };
      for (const worker of workers) worker.start();
    });
    await Promise.all(workers.map((worker) => worker.stop()));
  }

  return { clock, log, outcomes, channels, outbox, ledger, makeWorker, run };
}

eachStore("a delivery worker", (store) => {
  describe.each<Network>(["discord", "slack"])("on %s", (network) => {
    test("posts each delivery once, three of them together", async () => {
      const url = await store.freshUrl();
      const storage = await store.open({ url });
      const others =
        store.name === "postgres"
          ? [await store.open({ url }), await store.open({ url })]
          : [storage, storage];
      // Time that flies would end leases under the hands of those who hold them.
      const { ledger, clock, channels, makeWorker, run } = await setUp(
        storage,
        network,
        {},
        MACHINE_CLOCK,
      );
      await ledger.add(dueDeliveries(network, 40, clock.now()));
      const workers = [storage, ...others].map((own, index) =>
        makeWorker(`p${index}`, { storage: own }),
      );
      await run(40, ...workers);
      expect(channels.posts).toHaveLength(40);
      expect(new Set(channels.posts.map(({ key }) => key)).size).toBe(40);
    });

    test("finds what a dead process posted and did not write down", async () => {
      const { ledger, clock, channels, outbox, outcomes, makeWorker, run } = await setUp(
        await store.open(),
        network,
      );
      await ledger.add(dueDeliveries(network, 1, clock.now()));
      const now = clock.now();
      const claim = { platform: network, owner: "dead", now, aheadMs: 0, leaseMs: 60_000 };
      const [delivery] = await ledger.claim({ ...claim, limit: 1 });
      if (!delivery) throw new Error("nothing was claimed");
      await ledger.record(delivery.id, "dead", {
        kind: "attempting",
        at: now,
        leaseUntil: now + 60_000,
      });
      await outbox.post(delivery.place, [{ kind: "paragraph", text: "first" }], delivery.key);
      // Longer than any nonce is remembered.
      await clock.sleep(600_000, new AbortController().signal);
      await run(1, makeWorker("next"));
      expect(channels.posts).toHaveLength(1);
      expect(outcomes).toMatchObject([{ kind: "posted", ref: { message: channels.posts[0]?.id } }]);
    });

    test("posts what a dead process was about to post", async () => {
      const { ledger, clock, channels, outcomes, makeWorker, run } = await setUp(
        await store.open(),
        network,
      );
      await ledger.add(dueDeliveries(network, 1, clock.now()));
      const now = clock.now();
      const claim = { platform: network, owner: "dead", now, aheadMs: 0, leaseMs: 60_000 };
      const [{ id } = { id: "" }] = await ledger.claim({ ...claim, limit: 1 });
      await ledger.record(id, "dead", { kind: "attempting", at: now, leaseUntil: now + 60_000 });
      await run(1, makeWorker("next"));
      const kinds = channels.calls.map(({ kind }) => kind);
      expect(kinds.slice(0, 2)).toEqual(["who", "history"]);
      expect(kinds.at(-1)).toBe("post");
      expect(outcomes).toMatchObject([{ kind: "posted" }]);
    });

    test.each<[string, Mischief]>([
      ["is lost", { kind: "cut-after" }],
      ["is an error though it was taken", { kind: "error-after" }],
      ["is an error and it was not taken", { kind: "error-before" }],
      ["is lost and it was not taken", { kind: "cut-before" }],
      ["comes twice", { kind: "answered-twice" }],
    ])("posts once when the answer %s", async (_what, mischief) => {
      const { ledger, clock, channels, outcomes, makeWorker, run } = await setUp(
        await store.open(),
        network,
        { mischief: once("post", mischief) },
      );
      await ledger.add(dueDeliveries(network, 2, clock.now()));
      await run(2, makeWorker("a"));
      expect(channels.posts).toHaveLength(2);
      expect(outcomes.map(({ kind }) => kind)).toEqual(["posted", "posted"]);
    });

    test("calls uncertain what may stand in a channel that it cannot read, and never posts it twice", async () => {
      const forbidden =
        network === "discord"
          ? { status: 403, body: { message: "Missing Access", code: 50001 } }
          : { status: 200, body: { ok: false, error: "missing_scope" } };
      const { ledger, clock, channels, outcomes, log, makeWorker, run } = await setUp(
        await store.open(),
        network,
        {
          mischief: ({ kind }) =>
            kind === "post"
              ? { kind: "cut-after" }
              : kind === "history"
                ? { kind: "refused", answer: forbidden }
                : undefined,
        },
      );
      await ledger.add(dueDeliveries(network, 1, clock.now()));
      await run(1, makeWorker("a"));
      expect(channels.posts).toHaveLength(1);
      expect(outcomes).toMatchObject([{ kind: "uncertain" }]);
      expect(log.lines.filter(({ level }) => level === "error")).toMatchObject([
        { details: { key: channels.posts[0]?.key } },
      ]);
    });

    test("tries again what was surely not taken, without looking for it", async () => {
      const limited = {
        kind: "refused",
        answer: { status: 429, body: {}, headers: { "retry-after": "3" } },
      } as const;
      const { ledger, clock, channels, makeWorker, run } = await setUp(
        await store.open(),
        network,
        { mischief: once("post", limited) },
      );
      const start = clock.now();
      await ledger.add(dueDeliveries(network, 1, start));
      await run(1, makeWorker("a"));
      expect(channels.calls.map(({ kind }) => kind)).toEqual(["post", "post"]);
      expect((channels.posts[0]?.at ?? 0) - start).toBeGreaterThanOrEqual(3000);
    });

    test("says so when the channel is gone", async () => {
      const gone =
        network === "discord"
          ? { status: 404, body: { message: "Unknown Channel", code: 10003 } }
          : { status: 200, body: { ok: false, error: "channel_not_found" } };
      const { ledger, clock, outcomes, makeWorker, run } = await setUp(
        await store.open(),
        network,
        { mischief: () => ({ kind: "refused", answer: gone }) },
      );
      await ledger.add(dueDeliveries(network, 1, clock.now()));
      await run(1, makeWorker("a"));
      expect(outcomes).toMatchObject([{ kind: "failed", reason: "channel-gone" }]);
    });
  });

  test("spaces the posts of one channel", async () => {
    const { ledger, clock, channels, makeWorker, run } = await setUp(
      await store.open(),
      "slack",
      {},
      MACHINE_CLOCK,
    );
    const start = clock.now();
    const [one] = dueDeliveries("slack", 1, start);
    if (!one) throw new Error("no delivery");
    await ledger.add(["a", "b", "c"].map((subject) => ({ ...one, subject })));
    await run(3, makeWorker("a"));
    // Whatever else the machine does, the third has its turn two seconds after the first at the earliest.
    expect((channels.posts[2]?.at ?? 0) - start).toBeGreaterThanOrEqual(2000);
  });

  test.each(["nothing-new", "cancelled"] as const)(
    "posts nothing when it is %s",
    async (answer) => {
      const { ledger, clock, channels, outcomes, makeWorker, run } = await setUp(
        await store.open(),
        "slack",
      );
      await ledger.add(dueDeliveries("slack", 1, clock.now()));
      await run(1, makeWorker("a", { compose: async () => answer }));
      expect(channels.calls).toEqual([]);
      expect(outcomes).toMatchObject([{ kind: "skipped", reason: answer }]);
    },
  );

  test("tries again when a document cannot be composed", async () => {
    const { ledger, clock, channels, outcomes, makeWorker, run } = await setUp(
      await store.open(),
      "slack",
    );
    await ledger.add(dueDeliveries("slack", 1, clock.now()));
    let times = 0;
    const compose: Compose = async () => {
      times += 1;
      if (times === 1) throw new Error("not yet");
      return [{ kind: "paragraph", text: "now" }];
    };
    await run(1, makeWorker("a", { compose }));
    expect(channels.posts).toMatchObject([{ text: "now" }]);
    expect(outcomes).toMatchObject([{ kind: "posted" }]);
  });

  test("that stops gives back what it is not posting yet, at once", async () => {
    const { ledger, clock, channels, makeWorker } = await setUp(await store.open(), "slack");
    await ledger.add(dueDeliveries("slack", 5, clock.now()));
    let composing: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      composing = resolve;
    });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const worker = makeWorker("a", {
      compose: async () => {
        composing();
        await held;
        return [{ kind: "paragraph", text: "late" }];
      },
    });
    worker.start();
    await asked;
    const stopped = worker.stop();
    release();
    await stopped;
    expect(channels.posts).toEqual([]);
    const now = clock.now();
    const claim = { platform: "slack", owner: "b", now, aheadMs: 0, leaseMs: 1, limit: 9 } as const;
    expect(await ledger.claim(claim)).toHaveLength(5);
  });
});
