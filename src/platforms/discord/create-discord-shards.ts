import type { Platform } from "../../core/command/platform.ts";
import type { Leases } from "../../core/command/ports.ts";
import type { Log } from "./log.ts";

/** Which of a bot's connections to Discord a client makes. */
export type ShardChoice = "auto" | { readonly id: number; readonly count: number };

/** Discord for the shards of one client. */
export interface DiscordConnection extends Platform {
  /** Answers the messages that a process held when it died, unless their answers stand there. */
  answerAbandoned(): Promise<void>;
}

export interface DiscordShardsParts {
  readonly shards: number | "auto";
  /** Tells this bot's leases from those of another one on the same store. */
  readonly bot: string;
  readonly leases: Leases;
  /** A connection for one shard, or for all of them with `auto`. */
  readonly connect: (choice: ShardChoice) => DiscordConnection;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls `work` again and again until what it returns is called. */
  readonly every: (ms: number, work: () => void) => () => void;
  readonly log: Log;
}

/**
 * How long a process that fell silent keeps a shard. Longer than any pause of a process that lives, so that two are not
 * connected at once; should they be, incoming events are still answered once.
 */
const LEASE_MS = 30_000;
/** How often leases are held on to, and a free shard is looked for. Discord wants five seconds between two log-ins. */
const LOOK_MS = 5000;

/** How often messages are looked for that a process held when it died. */
const LOOK_BACK_MS = 20_000;

interface Held {
  readonly connection: DiscordConnection;
  renewedAt: number;
}

/**
 * Discord for one of several processes: each shard is connected by whoever holds its lease, and by another once that one
 * falls silent. A process takes one shard at a look, so that those that start together share them.
 *
 *     free ── acquire ──> held ── renew ──> held ── stop ──> free
 *                           └── lost, or not renewed in time ──> disconnected here, free for others
 */
export function createDiscordShards(parts: DiscordShardsParts): Platform {
  const { bot, leases, connect, now, every, log } = parts;
  const choices = listChoices(parts.shards);
  const held = new Map<ShardChoice, Held>();
  let cancel: (() => void) | undefined;
  let renewing: Promise<void> | undefined;
  let isTaking = false;
  let lookedBackAt = Number.NEGATIVE_INFINITY;
  let isStopped = false;
  let trouble: string | undefined;

  async function holdOn(choice: ShardChoice, shard: Held): Promise<void> {
    try {
      const at = now();
      if (await leases.acquire(leaseName(bot, choice), LEASE_MS)) {
        shard.renewedAt = at;
        return;
      }
      log.warn(
        { shard: choice },
        "another process has taken a shard over; it is disconnected here",
      );
    } catch (error) {
      // The lease is ours for as long as nobody else can think it free.
      if (now() - shard.renewedAt < LEASE_MS - LOOK_MS) {
        log.warn({ err: error, shard: choice }, "a shard's lease could not be renewed yet");
        return;
      }
      log.error({ err: error, shard: choice }, "a shard's lease could not be renewed in time");
    }
    held.delete(choice);
    await shard.connection.stop();
  }

  /** Connects the first shard that is free; false when there is none. */
  async function takeOne(): Promise<boolean> {
    for (const choice of choices) {
      if (held.has(choice)) continue;
      const at = now();
      if (!(await leases.acquire(leaseName(bot, choice), LEASE_MS))) continue;
      if (isStopped) {
        await leases.release(leaseName(bot, choice));
        return false;
      }
      const connection = connect(choice);
      held.set(choice, { connection, renewedAt: at });
      try {
        await connection.start();
        trouble = undefined;
        return true;
      } catch (error) {
        held.delete(choice);
        await connection.stop();
        await leases.release(leaseName(bot, choice));
        throw error;
      }
    }
    return false;
  }

  /** A shard that is slow to connect must not cost the others their leases. */
  function look(): void {
    renewing ??= Promise.all([...held].map(([choice, shard]) => holdOn(choice, shard)))
      .then(() => undefined)
      .catch((error: unknown) => log.error({ err: error }, "a shard could not be disconnected"))
      .finally(() => {
        renewing = undefined;
      });
    answerAbandoned();
    if (isTaking) return;
    isTaking = true;
    void takeOne()
      .catch((error: unknown) => {
        trouble = "a shard could not be connected; the log says why";
        log.error({ err: error }, "a shard of Discord could not be connected");
      })
      .finally(() => {
        isTaking = false;
      });
  }

  function answerAbandoned(): void {
    const [any] = held.values();
    if (!any || now() - lookedBackAt < LOOK_BACK_MS) return;
    lookedBackAt = now();
    any.connection
      .answerAbandoned()
      .catch((error: unknown) => log.error({ err: error }, "late answers could not be given"));
  }

  return {
    name: "discord",

    async start() {
      if (!(await takeOne())) {
        log.info({}, "Discord is connected by another process; this one stands by");
      }
      if (!isStopped) cancel = every(LOOK_MS, look);
    },

    async stop() {
      isStopped = true;
      cancel?.();
      await renewing;
      await Promise.all(
        [...held].map(async ([choice, { connection }]) => {
          await connection.stop();
          // Others need not wait for it to run out.
          await leases.release(leaseName(bot, choice)).catch(() => undefined);
        }),
      );
      held.clear();
    },

    health() {
      if (cancel === undefined) return { ok: false, detail: isStopped ? "stopped" : "not started" };
      if (trouble !== undefined) return { ok: false, detail: trouble };
      const healths = [...held.values()].map(({ connection }) => connection.health());
      if (healths.length === 0) return { ok: true, detail: "standing by for another process" };
      return healths.find(({ ok }) => !ok) ?? healths[0] ?? { ok: true, detail: "connected" };
    },
  };
}

function listChoices(shards: number | "auto"): readonly ShardChoice[] {
  if (shards === "auto") return ["auto"];
  return Array.from({ length: shards }, (_, id) => ({ id, count: shards }));
}

function leaseName(bot: string, choice: ShardChoice): string {
  return choice === "auto"
    ? `discord ${bot} shards`
    : `discord ${bot} shard ${choice.id} of ${choice.count}`;
}
