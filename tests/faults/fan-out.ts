import { setTimeout } from "node:timers/promises";
import type { DueDelivery } from "../../src/delivery/delivery.ts";
import { deliveryKey } from "../../src/delivery/delivery-key.ts";
import { createDeliveryLedger } from "../../src/storage/create-delivery-ledger.ts";
import { openStorage } from "../../src/storage/open-storage.ts";
import type { ChannelPost } from "../fakes/channel-posts.ts";
import { startDiscordChannels } from "../fakes/discord-channels.ts";
import { startSlackChannels } from "../fakes/slack-channels.ts";
import type { Deliverers } from "./deliverers.ts";

export interface FanOutOptions {
  /** Of a Postgres. */
  readonly databaseUrl: string;
  readonly processes: number;
  readonly deliverers: Deliverers;
  readonly discord: number;
  readonly slack: number;
  readonly workspaces: number;
}

/** Posts of one platform and how long they took, from the moment they were due to the last. */
export interface LaneReport {
  readonly posts: number;
  readonly seconds: number;
  /** Calls that were refused because there were too many. */
  readonly limited: number;
}

export interface FanOutReport {
  readonly discord: LaneReport;
  readonly slack: LaneReport;
  readonly lost: number;
  readonly doubled: number;
}

/** All processes are there before anything is due. */
const HEAD_START_MS = 3000;
const AT_MOST_MS = 120_000;

/** Everything is due at the same moment, over networks that enforce their limits. */
export async function runFanOut(options: FanOutOptions): Promise<FanOutReport> {
  const { databaseUrl, processes, deliverers } = options;
  const posts = new Map<string, number>();
  const last = { discord: 0, slack: 0 };
  let done: () => void = () => undefined;
  let expected = Number.POSITIVE_INFINITY;
  const watch = (network: "discord" | "slack") => ({
    limits: true,
    onPost({ key, at }: ChannelPost) {
      posts.set(key, (posts.get(key) ?? 0) + 1);
      last[network] = Math.max(last[network], at);
      if (posts.size >= expected) done();
    },
  });
  const discord = await startDiscordChannels({ ...watch("discord"), nonceWindowMs: 60_000 });
  const slack = await startSlackChannels(watch("slack"));
  const order = {
    databaseUrl,
    discordApi: discord.api,
    slackApi: slack.api,
    timeoutMs: 15_000,
    pace: {},
    looksUp: true,
    due: [],
  };
  const storage = await openStorage({ url: databaseUrl, root: "/", role: "owner", now: Date.now });
  try {
    const started = await Promise.all(
      Array.from({ length: processes }, () => deliverers.start(order)),
    );
    const dueAt = Date.now() + HEAD_START_MS;
    const due = subscriptionsDue(options, dueAt);
    expected = due.length;
    const finished = new Promise<void>((resolve) => {
      done = resolve;
    });
    await createDeliveryLedger(storage).add(due);
    await Promise.race([finished, setTimeout(AT_MOST_MS, undefined, { ref: false })]);
    await Promise.all(started.map((deliverer) => deliverer.stop()));
    const times = due.map(({ subject, slot }) => posts.get(deliveryKey(subject, slot)) ?? 0);
    const lane = (network: "discord" | "slack", limited: number): LaneReport => ({
      posts: options[network],
      seconds: (last[network] - dueAt) / 1000,
      limited,
    });
    return {
      discord: lane("discord", discord.limited()),
      slack: lane("slack", slack.limited()),
      lost: times.filter((count) => count === 0).length,
      doubled: times.filter((count) => count > 1).length,
    };
  } finally {
    await storage.close();
    await deliverers.end();
    await Promise.all([discord.stop(), slack.stop()]);
  }
}

/** Two of ten channels have two subscriptions. */
function subscriptionsDue(
  { discord, slack, workspaces }: FanOutOptions,
  dueAt: number,
): readonly DueDelivery[] {
  const slot = new Date(dueAt).toISOString();
  const channelOf = (index: number) => (index % 10 === 9 ? index - 1 : index);
  const of = (platform: "discord" | "slack", index: number): DueDelivery => {
    const channel = channelOf(index);
    return {
      kind: "briefing",
      subject: `${platform}-${index}`,
      slot,
      place: {
        platform,
        workspace:
          platform === "slack" ? `T${Math.floor(index / 10) % workspaces}` : "900000000000000010",
        channel: platform === "slack" ? `C${channel}` : `9${String(channel).padStart(17, "0")}`,
        direct: false,
      },
      dueAt,
    };
  };
  return [
    ...Array.from({ length: discord }, (_, index) => of("discord", index)),
    ...Array.from({ length: slack }, (_, index) => of("slack", index)),
  ];
}
