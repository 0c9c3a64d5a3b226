import type { IncomingEvents } from "../core/command/ports.ts";
import { endsWithin } from "../ends-within.ts";

/** An event of a chat network that wants an answer. */
export interface IncomingEvent {
  /** All that it is called by, without the network's own prefix; the last is that of the message itself. */
  readonly keys: readonly string[];
  /** What the log calls it. */
  readonly what: string;
  /** Where its network finds it again, so that another process can answer it late. */
  readonly origin?: string;
}

/** What the events of a chat network pass on their way to an answer. */
export interface Intake {
  /** Answers an event once, however often it comes and by whatever key. Never rejects: what fails is logged. */
  once(event: IncomingEvent, answer: () => Promise<void>): Promise<void>;
  /** Does what may be done twice. Never rejects. */
  track(what: string, work: () => Promise<void>): Promise<void>;
  /** Has the messages answered that a process held when it died, each by its origin. */
  takeAbandoned(answer: (origin: string) => Promise<void>): Promise<void>;
  /** Takes nothing any more, and waits for what is under way, ten seconds at most. */
  close(): Promise<void>;
}

export interface IntakeParts {
  readonly events: IncomingEvents;
  /** How the keys of this network begin. */
  readonly prefix: string;
  readonly log: { error(details: object, message: string): void };
}

/** An event whose answer is not out by then may be answered by another process. */
const LEASE_MS = 60_000;
const DRAIN_MS = 10_000;

export function createIntake({ events, prefix, log }: IntakeParts): Intake {
  const inFlight = new Set<Promise<void>>();
  let isOpen = true;

  function track(what: string, work: () => Promise<void>): Promise<void> {
    if (!isOpen) return Promise.resolve();
    const done = work().catch((error: unknown) =>
      log.error({ err: error, what }, "an event could not be answered"),
    );
    inFlight.add(done);
    void done.finally(() => inFlight.delete(done));
    return done;
  }

  return {
    track,

    once({ keys, what, origin }, answer) {
      return track(what, async () => {
        const ours = keys.map((key) => `${prefix}${key}`);
        for (const key of ours) {
          const kept = key === ours.at(-1) ? origin : undefined;
          if (!(await events.claim(key, LEASE_MS, kept))) return;
        }
        await answer();
        for (const key of ours) await events.answered(key);
      });
    },

    async takeAbandoned(answer) {
      for (const { key, origin } of await events.claimAbandoned(prefix, LEASE_MS)) {
        void track("message of a process that died", async () => {
          await answer(origin);
          await events.answered(key);
        });
      }
    },

    async close() {
      isOpen = false;
      await endsWithin(Promise.allSettled(inFlight), DRAIN_MS);
    },
  };
}
