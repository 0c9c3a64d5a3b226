import type { ThreadContext } from "../answering/thread-context.ts";

/** What was said in a thread so far, bounded; kept for a while, then forgotten. */
export interface ThreadMemory {
  read(thread: string): Promise<ThreadContext | undefined>;
  write(thread: string, context: ThreadContext): Promise<void>;
}

/**
 * Incoming events, so that each is answered once however often it is delivered and however many processes run.
 * A claim is a lease: when its holder dies, the event can be claimed again after `leaseMs`.
 */
export interface IncomingEvents {
  /** True when the caller now holds the event; false when it is answered or held by another. */
  claim(key: string, leaseMs: number): Promise<boolean>;
  answered(key: string): Promise<void>;
}
