import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { createBriefingBook } from "../../src/briefings/create-briefing-book.ts";
import { createBriefingComposer } from "../../src/briefings/create-briefing-composer.ts";
import { createBriefingScheduler } from "../../src/briefings/create-briefing-scheduler.ts";
import { type BriefingParts, composeBriefing } from "../../src/core/briefing/compose-briefing.ts";
import type { BriefingPlan, Pack } from "../../src/core/pack.ts";
import type { ClaimedDelivery } from "../../src/delivery/delivery-ledger.ts";
import { loadPack } from "../../src/knowledge/load-pack.ts";
import { createBriefedChannels } from "../../src/storage/create-briefed-channels.ts";
import { createDeliveryLedger } from "../../src/storage/create-delivery-ledger.ts";
import { createSubscriptions } from "../../src/storage/create-subscriptions.ts";
import { openStorage, type Storage } from "../../src/storage/open-storage.ts";
import { FIXTURE_PACK } from "../app/fixture-pack.ts";
import { createChannels } from "./channels.ts";

export const { pack: PACK } = loadPack(FIXTURE_PACK);

/** A Wednesday. */
export const NOW = "2031-05-07T12:00:00Z";

/** All of briefings over a real store, on a clock that stands until it is set. */
export async function setUpBriefings({
  storage,
  pack = PACK,
  zone,
}: {
  storage?: Storage;
  pack?: Pack;
  /** What the platform knows of everybody. */
  zone?: string;
} = {}) {
  let time = Date.parse(NOW);
  const opened = storage ?? (await openTemporary());
  const now = () => time;
  const subscriptions = createSubscriptions(opened);
  const briefed = createBriefedChannels(opened);
  const ledger = createDeliveryLedger(opened);
  const channels = createChannels(zone);
  const access = async (platform: string) => (platform === "slack" ? channels : undefined);
  const shared = { subscriptions, briefed, ledger, access, now };
  const composer = createBriefingComposer({ ...shared, desk: deskOf(pack) });
  let ids = 0;
  const book = createBriefingBook({ ...shared, composer, newId: () => `id${++ids}` });
  const scheduler = createBriefingScheduler({
    subscriptions,
    ledger,
    clock: { now, sleep: async () => undefined },
    onLook: () => undefined,
  });

  return {
    storage: opened,
    ...shared,
    composer,
    book,
    scheduler,
    setClock(iso: string) {
      time = Date.parse(iso);
    },
    /** What is in the ledger and due by now, taken out of it. */
    async claim(): Promise<readonly ClaimedDelivery[]> {
      const claim = {
        platform: "slack",
        owner: "test",
        aheadMs: 0,
        leaseMs: 1e9,
        limit: 1000,
      } as const;
      return ledger.claim({ ...claim, now: time });
    },
    /** The same desk and store with another pack. */
    composerOf: (other: Pack) => createBriefingComposer({ ...shared, desk: deskOf(other) }),
  };
}

function deskOf(pack: Pack) {
  const brief = (plan: BriefingPlan, parts?: BriefingParts) => composeBriefing(plan, pack, parts);
  return { pack, brief };
}

async function openTemporary(): Promise<Storage> {
  const folder = await mkdtemp(path.join(tmpdir(), "briefings-"));
  const url = `file:${path.join(folder, "desk.db")}`;
  const storage = await openStorage({ url, root: "/", role: "owner", now: () => 0 });
  onTestFinished(async () => {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  });
  return storage;
}
