import type { Document } from "../core/document/block.ts";
import type { Clock } from "./clock.ts";
import type { Compose, OnSettled } from "./compose.ts";
import {
  type Circumstances,
  decideAfterError,
  decideAfterFind,
  decideAfterPost,
  type NextStep,
  type Patience,
} from "./decide-delivery.ts";
import type { DeliveryOutcome } from "./delivery.ts";
import type { ClaimedDelivery, DeliveryLedger } from "./delivery-ledger.ts";
import type { Log } from "./log.ts";
import type { Outbox, PostOutcome } from "./outbox.ts";
import { type CallLimits, limitsOf } from "./platform-limits.ts";
import type { RateLimit, RateLimits } from "./rate-limits.ts";

export interface CourierParts {
  readonly ledger: DeliveryLedger;
  readonly limits: RateLimits;
  readonly compose: Compose;
  readonly onSettled: OnSettled;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly log: Log;
  readonly owner: string;
  readonly leaseMs: number;
  /** A turn further away than this is waited for in the ledger. */
  readonly aheadMs: number;
  readonly patience: Patience;
}

/** Brings claimed deliveries one step on. */
export interface Courier {
  /**
   * Takes one claimed delivery to its post, its end, or back to the ledger. When the signal is aborted, a delivery that
   * is not being posted yet goes back. Rejects where the ledger does; its lease then ends and another finishes it.
   */
  deliver(delivery: ClaimedDelivery, outbox: Outbox, signal: AbortSignal): Promise<void>;
}

/**
 * One delivery, step by step. What makes it stand there once:
 *
 *     claim -> [doubtful: look for its key in the channel] -> compose -> wait for its turn
 *           -> write down "attempting" -> post -> write down how it ended
 *
 * Whoever dies after "attempting" leaves a doubtful delivery, and nobody posts a doubtful one before having looked.
 */
export function createCourier(parts: CourierParts): Courier {
  const { ledger, limits, compose, onSettled, clock, log, owner, leaseMs, aheadMs } = parts;

  async function deliver(
    delivery: ClaimedDelivery,
    outbox: Outbox,
    signal: AbortSignal,
  ): Promise<void> {
    await clock.sleep(delivery.availableAt - clock.now(), signal);
    const turns = clock.now() - delivery.availableAt > aheadMs ? 0 : delivery.turns;
    if (delivery.doubtfulAttemptAt === undefined) await post(delivery, outbox, turns, signal);
    else if (await isAbsent(delivery, outbox, turns, signal))
      await post(withoutDoubt(delivery), outbox, 0, signal);
  }

  async function post(
    delivery: ClaimedDelivery,
    outbox: Outbox,
    turns: number,
    signal: AbortSignal,
  ): Promise<void> {
    const document = await composeOrEnd(delivery);
    if (document === undefined) return;
    const callLimits = limitsOf(delivery.place);
    if (!(await waitForTurn(delivery, callLimits.post, turns, signal))) return;
    const at = clock.now();
    const attempting = { kind: "attempting", at, leaseUntil: at + leaseMs } as const;
    if (!(await ledger.record(delivery.id, owner, attempting)))
      return log.warn({ delivery: delivery.id }, "a delivery was taken over by another process");
    const outcome = await outbox.post(delivery.place, document, delivery.key);
    await holdBack(outcome, callLimits);
    const step = decideAfterPost(outcome, around(delivery));
    if (step.kind !== "later" || step.isDoubtful || step.availableAt - clock.now() > aheadMs)
      return take(delivery, step);
    // Not worth a way through the ledger.
    await clock.sleep(step.availableAt - clock.now(), signal);
    await post({ ...delivery, failures: step.failures }, outbox, 0, signal);
  }

  /** True when the post of a doubtful attempt is surely not there; otherwise what follows is written down. */
  async function isAbsent(
    delivery: ClaimedDelivery,
    outbox: Outbox,
    turns: number,
    signal: AbortSignal,
  ): Promise<boolean> {
    const trustedFrom = (delivery.doubtfulAttemptAt ?? 0) + parts.patience.settleMs;
    if (trustedFrom > clock.now()) {
      await giveBack(delivery, trustedFrom, { isDoubtful: true });
      return false;
    }
    const { find } = limitsOf(delivery.place);
    if (!(await waitForTurn(delivery, find, turns, signal))) return false;
    const since = delivery.firstAttemptAt ?? delivery.dueAt;
    const outcome = await outbox.find(delivery.place, delivery.key, since);
    const step = decideAfterFind(outcome, around(delivery));
    log.info({ delivery: delivery.id, found: outcome.kind }, "looked for a post in its channel");
    if (step.kind === "post") return true;
    await take(delivery, step);
    return false;
  }

  async function composeOrEnd(delivery: ClaimedDelivery): Promise<Document | undefined> {
    let composed: Awaited<ReturnType<Compose>>;
    try {
      composed = await compose(delivery);
    } catch (error) {
      log.error({ err: error, delivery: delivery.id }, "a delivery could not be composed");
      await take(delivery, decideAfterError(false, around(delivery)));
      return undefined;
    }
    if (typeof composed !== "string") return composed;
    await settle(delivery, { kind: "skipped", reason: composed });
    return undefined;
  }

  /** Takes a turn under each limit and waits for it; false when it is so far away that the ledger keeps the delivery. */
  async function waitForTurn(
    delivery: ClaimedDelivery,
    under: readonly RateLimit[],
    taken: number,
    signal: AbortSignal,
  ): Promise<boolean> {
    const isDoubtful = delivery.doubtfulAttemptAt !== undefined;
    for (const [index, limit] of under.entries()) {
      if (index < taken) continue;
      const turn = await limits.take(limit, clock.now());
      if (turn - clock.now() > aheadMs) {
        await giveBack(delivery, turn, { isDoubtful, turns: index + 1 });
        return false;
      }
      await clock.sleep(turn - clock.now(), signal);
    }
    if (!signal.aborted) return true;
    await giveBack(delivery, clock.now(), { isDoubtful });
    return false;
  }

  /** What a platform says of its limits holds for every process. */
  async function holdBack(outcome: PostOutcome, { scopes }: CallLimits): Promise<void> {
    if (outcome.kind === "limited")
      await limits.hold(scopes[outcome.scope], clock.now() + outcome.retryAfterMs);
    if (outcome.kind === "posted" && outcome.pauseMs !== undefined)
      await limits.hold(scopes.channel, clock.now() + outcome.pauseMs);
  }

  async function take(delivery: ClaimedDelivery, step: NextStep): Promise<void> {
    if (step.kind === "settle") return settle(delivery, step.outcome);
    if (step.kind === "later") await giveBack(delivery, step.availableAt, step);
  }

  async function settle(delivery: ClaimedDelivery, outcome: DeliveryOutcome): Promise<void> {
    tell(delivery, outcome);
    try {
      await onSettled(delivery, outcome);
    } catch (error) {
      log.error(
        { err: error, delivery: delivery.id },
        "the end of a delivery was not taken note of",
      );
    }
    await ledger.record(delivery.id, owner, { kind: "settled", outcome, at: clock.now() });
  }

  async function giveBack(
    { id, failures }: ClaimedDelivery,
    availableAt: number,
    how: { isDoubtful: boolean; turns?: number; failures?: number },
  ): Promise<void> {
    await ledger.record(id, owner, { kind: "later", availableAt, turns: 0, failures, ...how });
  }

  function tell({ id, key, place }: ClaimedDelivery, outcome: DeliveryOutcome): void {
    const details = { delivery: id, key, platform: place.platform, channel: place.channel };
    if (outcome.kind === "uncertain")
      log.error(
        { ...details, why: outcome.detail },
        "a delivery may have been posted or not, and nothing can tell; look into the channel and post it by hand if it is missing",
      );
    else if (outcome.kind === "failed")
      log.warn({ ...details, reason: outcome.reason, why: outcome.detail }, "a delivery failed");
    else log.info({ ...details, end: outcome.kind }, "a delivery ended");
  }

  function around({ failures }: ClaimedDelivery): Circumstances {
    return { now: clock.now(), failures, random: parts.random(), patience: parts.patience };
  }

  return { deliver };
}

function withoutDoubt({ doubtfulAttemptAt: _, ...delivery }: ClaimedDelivery): ClaimedDelivery {
  return delivery;
}
