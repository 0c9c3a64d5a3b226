import { setTimeout } from "node:timers/promises";
import type { Pace } from "../../src/delivery/create-delivery-worker.ts";
import type { DueDelivery } from "../../src/delivery/delivery.ts";
import { deliveryKey } from "../../src/delivery/delivery-key.ts";
import { createDeliveryLedger } from "../../src/storage/create-delivery-ledger.ts";
import { openStorage, type Storage } from "../../src/storage/open-storage.ts";
import type { ChannelCall, ChannelPost } from "../fakes/channel-posts.ts";
import { startDiscordChannels } from "../fakes/discord-channels.ts";
import type { Mischief } from "../fakes/mischief.ts";
import { startSlackChannels } from "../fakes/slack-channels.ts";
import type { Deliverer, Deliverers } from "./deliverers.ts";
import { planMischief } from "./plan-mischief.ts";
import { seededRandom } from "./random.ts";

export interface TrialOptions {
  readonly databaseUrl: string;
  /** More than one only on Postgres. */
  readonly processes: number;
  readonly rounds: number;
  readonly seed: number;
  readonly deliverers: Deliverers;
  /** False: nobody looks for a post before posting again, and no nonce is remembered. */
  readonly looksUp: boolean;
  /** Of the first round; they are due all the same. */
  readonly keptFromLedger: number;
}

/** What became of the slots that were due. */
export interface Tally {
  readonly kills: number;
  readonly due: number;
  /** Stand in their channel once. */
  readonly posted: number;
  /** Stand nowhere, and nobody was told. */
  readonly lost: number;
  /** Stand there more than once. */
  readonly doubled: number;
  /** Told to the operator, posted or not. */
  readonly uncertain: number;
  /** Of those, in channels whose history can be read. */
  readonly uncertainThoughReadable: number;
  readonly seconds: number;
}

/**
 * Leases are short, so that rounds are; a lease still outlasts a call and the time in which a call is taken, as it has
 * to, with room for a machine that is busy with other things.
 */
const TIMEOUT_MS = 400;
const PACE: Partial<Pace> = {
  settleMs: 1600,
  leaseMs: 2400,
  firstWaitMs: 100,
  longestWaitMs: 1000,
  pollMs: 50,
};
/** Longer than a process lives, shorter than it takes to come back to a delivery. */
const NONCE_WINDOW_MS = 1000;
const KILL_WITHIN_MS = 500;
const PATIENCE_MS = 60_000;
const PER_ROUND = 12;
const CHANNELS = 48;
/** A channel of Slack whose history the app may not read. */
const BLIND_CHANNEL = "C5";

/** Kills processes at random moments of every round, lets the rest be delivered, and counts what stands where. */
export async function runTrial(options: TrialOptions): Promise<Tally> {
  const { databaseUrl, processes, rounds, deliverers, looksUp } = options;
  const random = seededRandom(options.seed);
  const start = Date.now();
  const posts = new Map<string, number>();
  let onPost: (key: string) => void = () => undefined;
  const watch = {
    mischief: blindTo(BLIND_CHANNEL, planMischief(random)),
    onPost({ key }: ChannelPost) {
      posts.set(key, (posts.get(key) ?? 0) + 1);
      onPost(key);
    },
  };
  const discord = await startDiscordChannels({
    ...watch,
    nonceWindowMs: looksUp ? NONCE_WINDOW_MS : 0,
  });
  const slack = await startSlackChannels(watch);
  const due: DueDelivery[] = [];
  const alive: Deliverer[] = [];
  let kills = 0;

  const startOne = async (added: readonly DueDelivery[] = []) => {
    alive.push(
      await deliverers.start({
        databaseUrl,
        discordApi: discord.api,
        slackApi: slack.api,
        timeoutMs: TIMEOUT_MS,
        pace: PACE,
        looksUp,
        due: added,
      }),
    );
  };

  async function playRound(round: number): Promise<void> {
    const slots = slotsOf(round);
    due.push(...slots);
    const keys = new Set(slots.map(keyOf));
    const first = new Promise<void>((resolve) => {
      onPost = (key) => {
        if (keys.has(key)) resolve();
      };
    });
    const added = round === 0 ? slots.slice(options.keptFromLedger) : slots;
    // The embedded file has one process: whoever starts brings the round along.
    if (processes === 1) await startOne(added);
    else {
      while (alive.length < processes) await startOne();
      await withStore(databaseUrl, (storage) => createDeliveryLedger(storage).add(added));
    }
    await Promise.race([first, lateAfter(`round ${round} began with no delivery`)]);
    await setTimeout(random() * KILL_WITHIN_MS);
    const victims = processes === 1 ? 1 : 1 + Math.floor(random() ** 2 * processes);
    for (const victim of shuffled(alive, random).slice(0, victims)) {
      alive.splice(alive.indexOf(victim), 1);
      await victim.kill();
      kills += 1;
    }
  }

  try {
    for (let round = 0; round < rounds; round += 1) await playRound(round);
    while (alive.length < processes) await startOne();
    await untilAllEnded(databaseUrl);
    for (const deliverer of alive) await deliverer.stop();
    const uncertain = await withStore(databaseUrl, readUncertain);
    return {
      kills,
      ...count(due, posts, uncertain),
      seconds: Math.round((Date.now() - start) / 1000),
    };
  } finally {
    await deliverers.end();
    await Promise.all([discord.stop(), slack.stop()]);
  }
}

/** Six for each network, in channels that take turns. */
function slotsOf(round: number): readonly DueDelivery[] {
  const dueAt = Date.now();
  return Array.from({ length: PER_ROUND }, (_, index) => {
    const platform = index % 2 === 0 ? "discord" : "slack";
    const number = (round * (PER_ROUND / 2) + Math.floor(index / 2)) % CHANNELS;
    return {
      kind: "briefing",
      subject: `subscription-${round}-${index}`,
      slot: new Date(dueAt).toISOString(),
      place: {
        platform,
        workspace: `T${number}`,
        channel: platform === "slack" ? `C${number}` : `9${String(number).padStart(17, "0")}`,
        direct: false,
      },
      dueAt,
    };
  });
}

function keyOf({ subject, slot }: DueDelivery): string {
  return deliveryKey(subject, slot);
}

function count(
  due: readonly DueDelivery[],
  posts: ReadonlyMap<string, number>,
  uncertain: ReadonlySet<string>,
) {
  const times = (delivery: DueDelivery) => posts.get(keyOf(delivery)) ?? 0;
  const told = due.filter(({ subject }) => uncertain.has(subject));
  return {
    due: due.length,
    posted: due.filter((delivery) => times(delivery) === 1).length,
    doubled: due.filter((delivery) => times(delivery) > 1).length,
    lost: due.filter((delivery) => times(delivery) === 0 && !uncertain.has(delivery.subject))
      .length,
    uncertain: told.length,
    uncertainThoughReadable: told.filter(({ place }) => place.channel !== BLIND_CHANNEL).length,
  };
}

function blindTo(
  channel: string,
  otherwise: (call: ChannelCall) => Mischief | undefined,
): (call: ChannelCall) => Mischief | undefined {
  return (call) =>
    call.kind === "history" && call.channel === channel
      ? { kind: "refused", answer: { status: 200, body: { ok: false, error: "missing_scope" } } }
      : otherwise(call);
}

async function untilAllEnded(databaseUrl: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const open = await withStore(databaseUrl, readOpen);
    if (open === 0) return;
    if (Date.now() > deadline) return;
    await setTimeout(200);
  }
}

async function readOpen({ db }: Storage): Promise<number> {
  const rows = await db
    .selectFrom("deliveries")
    .select("id")
    .where("state", "in", ["due", "claimed"])
    .execute();
  return rows.length;
}

async function readUncertain({ db }: Storage): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("deliveries")
    .select("subject")
    .where("state", "=", "uncertain")
    .execute();
  return new Set(rows.map(({ subject }) => subject));
}

/** Beside the processes that deliver. */
async function withStore<T>(url: string, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage({ url, root: "/", role: "guest", now: Date.now });
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

async function lateAfter(what: string): Promise<never> {
  await setTimeout(PATIENCE_MS, undefined, { ref: false });
  throw new Error(what);
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((value) => ({ value, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}
