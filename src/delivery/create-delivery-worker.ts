import { setMaxListeners } from "node:events";
import type { Place } from "../core/command/invocation.ts";
import { type CourierParts, createCourier } from "./create-courier.ts";
import { PATIENCE, type Patience } from "./decide-delivery.ts";
import type { ClaimedDelivery } from "./delivery-ledger.ts";
import type { Outbox } from "./outbox.ts";

export interface DeliveryWorkerParts
  extends Omit<CourierParts, "leaseMs" | "aheadMs" | "patience"> {
  /** One for each platform that is connected. */
  readonly outboxes: Readonly<Partial<Record<Place["platform"], Outbox>>>;
  readonly pace?: Partial<Pace>;
}

/** How a worker goes about it; times in milliseconds. */
export interface Pace extends Patience {
  /** How long a delivery is held; longer than an outbox's timeout and `settleMs` together. */
  readonly leaseMs: number;
  /** How often the ledger is asked when nothing is due. */
  readonly pollMs: number;
  /** Claimed so early, so that waiting is exact and no turn passes by. */
  readonly aheadMs: number;
  /** Deliveries of one platform held at once. */
  readonly inFlight: number;
}

const PACE: Pace = { ...PATIENCE, leaseMs: 60_000, pollMs: 1000, aheadMs: 2000, inFlight: 24 };

/** Delivers what is due, from a ledger that other processes may share. */
export interface DeliveryWorker {
  start(): void;
  /** Claims nothing any more, gives back what is not being posted, and resolves when the posts under way have ended. */
  stop(): Promise<void>;
  /** Something became due: looks at once instead of at the next poll. */
  wake(): void;
  /** Whether the ledger answered when it was last asked. */
  isWell(): boolean;
}

export function createDeliveryWorker({
  outboxes,
  pace: changed,
  ...parts
}: DeliveryWorkerParts): DeliveryWorker {
  const pace = { ...PACE, ...changed };
  const { ledger, clock, log, owner, random } = parts;
  const courier = createCourier({ ...parts, ...pace, patience: pace });
  const stopping = new AbortController();
  // Every delivery that waits listens to it.
  setMaxListeners(0, stopping.signal);
  const held = new Set<string>();
  let alarm = new AbortController();
  let running: Promise<unknown> | undefined;
  let isWell = true;

  function wake(): void {
    alarm.abort();
    alarm = new AbortController();
  }

  /** Until the time is up or somebody wakes us. */
  const rest = (ms: number) => clock.sleep(ms * (0.5 + random()), alarm.signal);

  /** A platform's deliveries; each platform has its own, so that a slow one holds no other up. */
  async function runLane(platform: Place["platform"], outbox: Outbox): Promise<void> {
    const inFlight = new Set<Promise<void>>();
    while (!stopping.signal.aborted) {
      const limit = pace.inFlight - inFlight.size;
      const claimed = await claim(platform, limit);
      for (const delivery of claimed) {
        const work = deliver(delivery, outbox).finally(() => inFlight.delete(work));
        inFlight.add(work);
      }
      if (claimed.length < limit && !stopping.signal.aborted) await rest(pace.pollMs);
      // A quarter at a time: fewer questions to the ledger.
      while (inFlight.size > pace.inFlight * 0.75) await Promise.race(inFlight);
    }
    await Promise.all(inFlight);
  }

  async function claim(
    platform: Place["platform"],
    limit: number,
  ): Promise<readonly ClaimedDelivery[]> {
    const { leaseMs, aheadMs } = pace;
    try {
      const claim = { platform, owner, now: clock.now(), aheadMs, leaseMs, limit };
      // One whose lease could not be renewed in time comes back to us while it is still under way.
      const claimed = (await ledger.claim(claim)).filter(({ id }) => !held.has(id));
      isWell = true;
      return claimed;
    } catch (error) {
      isWell = false;
      log.error(
        { err: error, platform },
        "the ledger could not be asked for deliveries; it is asked again",
      );
      return [];
    }
  }

  async function deliver(delivery: ClaimedDelivery, outbox: Outbox): Promise<void> {
    held.add(delivery.id);
    try {
      await courier.deliver(delivery, outbox, stopping.signal);
    } catch (error) {
      log.error(
        { err: error, delivery: delivery.id },
        "a delivery was left; it is taken up again when its lease ends",
      );
    }
    held.delete(delivery.id);
  }

  async function renewLeases(done: AbortSignal): Promise<void> {
    while (!done.aborted) {
      await clock.sleep(pace.leaseMs / 3, done);
      if (done.aborted || held.size === 0) continue;
      await ledger
        .renew([...held], owner, clock.now() + pace.leaseMs)
        .catch((error: unknown) => log.error({ err: error }, "leases could not be renewed"));
    }
  }

  async function run(): Promise<void> {
    const done = new AbortController();
    const renewing = renewLeases(done.signal);
    const lanes = Object.entries(outboxes) as [Place["platform"], Outbox][];
    await Promise.all(lanes.map(([platform, outbox]) => runLane(platform, outbox)));
    done.abort();
    await renewing;
  }

  return {
    start() {
      running ??= run();
    },
    async stop() {
      stopping.abort();
      wake();
      await running;
    },
    wake,
    isWell: () => isWell,
  };
}
