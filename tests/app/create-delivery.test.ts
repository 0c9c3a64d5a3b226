import { expect, onTestFinished, test } from "vitest";
import type { Config } from "../../src/config.ts";
import { createDelivery } from "../../src/create-delivery.ts";
import { MACHINE_CLOCK } from "../../src/delivery/clock.ts";
import type { DeliveryOutcome } from "../../src/delivery/delivery.ts";
import { createLog } from "../../src/observability/create-log.ts";
import { createDeliveryLedger } from "../../src/storage/create-delivery-ledger.ts";
import { dueDeliveries } from "../delivery/due-deliveries.ts";
import { startDiscordChannels } from "../fakes/discord-channels.ts";
import { startSlackChannels } from "../fakes/slack-channels.ts";
import { openEmbedded } from "../storage/open-embedded.ts";

async function open(config: Pick<Config, "discord" | "slack">) {
  const storage = await openEmbedded();
  const ledger = createDeliveryLedger(storage);
  const ended: string[] = [];
  let onEnd: () => void = () => undefined;
  const lines: string[] = [];
  const delivery = createDelivery({
    config,
    storage,
    ledger,
    compose: async ({ subject }) => [{ kind: "paragraph", text: subject }],
    async onSettled({ subject }, { kind }: DeliveryOutcome) {
      ended.push(`${subject} ${kind}`);
      onEnd();
    },
    clock: MACHINE_CLOCK,
    log: createLog({ level: "info", secrets: [], write: (line) => lines.push(line) }),
    processId: "this one",
  });
  onTestFinished(() => delivery.stop());
  const all = (count: number) =>
    new Promise<void>((resolve) => {
      onEnd = () => {
        if (ended.length >= count) resolve();
      };
      onEnd();
    });
  return { delivery, ledger, ended, all };
}

test("delivers to both networks, says that it does, and stops", async () => {
  const discord = await startDiscordChannels({ nonceWindowMs: 60_000 });
  const slack = await startSlackChannels();
  onTestFinished(async () => {
    await Promise.all([discord.stop(), slack.stop()]);
  });
  const { delivery, ledger, ended, all } = await open({
    discord: { token: "good-token", apiUrl: discord.api, shards: 1 },
    slack: { botToken: "xoxb-1", signingSecret: "s", apiUrl: slack.api },
  });
  await delivery.start();
  expect(delivery.health()).toEqual({ ok: true, detail: "delivering" });
  const now = Date.now();
  await ledger.add([...dueDeliveries("discord", 2, now), ...dueDeliveries("slack", 2, now)]);
  delivery.wake();
  await all(4);
  await delivery.stop();
  expect([discord.posts.length, slack.posts.length]).toEqual([2, 2]);
  expect(ended.filter((end) => end.endsWith(" posted"))).toHaveLength(4);
});

test("has nothing to do where no network is configured", async () => {
  const { delivery } = await open({});
  await delivery.start();
  expect(delivery.health()).toEqual({ ok: true, detail: "no network to deliver to" });
  await delivery.stop();
});
