import type { ThreadContext } from "../answering/thread-context.ts";
import type { Explanation } from "../explanation.ts";
import type { ActionState } from "./action-state.ts";
import type { Actor, Place } from "./invocation.ts";

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
  /**
   * True when the caller now holds the event; false when it is answered or held by another. With an `origin`, by which
   * its platform finds it again, it may be answered late.
   */
  claim(key: string, leaseMs: number, origin?: string): Promise<boolean>;
  answered(key: string): Promise<void>;
  /**
   * Claims events of a platform, by the beginning of their keys, whose holder died before they were answered; each is
   * given out like that once, and none that is older than a quarter of an hour.
   */
  claimAbandoned(prefix: string, leaseMs: number): Promise<readonly AbandonedEvent[]>;
}

export interface AbandonedEvent {
  readonly key: string;
  readonly origin: string;
}

/** Who reads a reply, and where. */
export interface Audience {
  readonly place: Place;
  readonly actor: Actor;
}

/** Why answers read as they do, for the people of the place where each of them stands. */
export interface Receipts {
  /**
   * Keeps what explains an answer: for everybody in its channel, or for the actor alone where it is `private`.
   * Never rejects: an answer goes out whether or not it can be explained later.
   */
  keep(
    explanation: Explanation,
    audience: Audience,
    visibility: "public" | "private",
  ): Promise<void>;
  /**
   * The explanation with a receipt; without one, that of the post the audience replies to, else the newest of its
   * thread, else of its channel. Undefined is all that anybody learns of what stands elsewhere.
   */
  find(audience: Audience, receipt?: string): Promise<Explanation | undefined>;
}

/**
 * What buttons, selects and modals stand for: a platform gives back no more than the ref that it was given. A ref is
 * 1 to 100 bytes and names nobody.
 */
export interface ActionStates {
  /**
   * Keeps it for everybody in its channel, or for the actor alone where it is `private`. False when the action is to be
   * left out: it could not be kept, or the ref stands for something else there. Rejects only what is too large or holds
   * more than ids, with `storage-bad-value`: a mistake of the caller.
   */
  keep(
    ref: string,
    state: ActionState,
    audience: Audience,
    visibility: "public" | "private",
  ): Promise<boolean>;
  /** Undefined is all that anybody learns of what stands elsewhere or is no longer kept. */
  find(audience: Audience, ref: string): Promise<ActionState | undefined>;
}

/** A message of the bot that answered somebody, by the platform's own id. */
export interface Post {
  readonly place: Place;
  readonly message: string;
  /** The conversation it belongs to: whoever replies to it, goes on with that. */
  readonly thread: string;
  readonly receipt?: string;
}

/** What the bot posted where, so that a reply to it goes on with its conversation, long after and in any process. */
export interface Posts {
  /** Never rejects: it stands there whether or not it is kept. */
  keep(post: Post): Promise<void>;
  /** The conversation of a message; undefined for one that is none of the bot's, or no longer kept. */
  threadOf(
    place: Pick<Place, "platform" | "channel">,
    message: string,
  ): Promise<string | undefined>;
}

/**
 * Things that one process at a time may do, by name. The holder is the process; all clocks have to agree within a
 * second or so, which is little beside a lease.
 */
export interface Leases {
  /** True when this process now holds the name, for `forMs` from now; also to hold on to what it has. */
  acquire(name: string, forMs: number): Promise<boolean>;
  /** Lets go, so that another need not wait. */
  release(name: string): Promise<void>;
}
