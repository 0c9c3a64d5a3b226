import type { Mischief } from "./mischief.ts";

/** A message that stands in a channel of a fake. */
export interface ChannelPost {
  readonly id: string;
  readonly channel: string;
  /** What the sender calls it: Discord's nonce, Slack's metadata. */
  readonly key: string;
  text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One call to a fake of channels. */
export interface ChannelCall {
  readonly kind: "post" | "history" | "edit" | "channel" | "who";
  readonly channel: string;
  readonly key?: string;
}

/** Channels of a network on loopback: every post is kept, nothing is hidden. */
export interface FakeChannels {
  /** Base address as the outbox wants it. */
  readonly api: string;
  readonly posts: readonly ChannelPost[];
  readonly calls: readonly ChannelCall[];
  /** Calls that were refused because there were too many. */
  readonly limited: () => number;
  stop(): Promise<void>;
}

export interface FakeChannelsOptions {
  /** What happens to a call; undefined: it is answered as usual. */
  readonly mischief?: (call: ChannelCall) => Mischief | undefined;
  /** Told of each post as it appears. */
  readonly onPost?: (post: ChannelPost) => void;
  /** The network's rate limits are in force. */
  readonly limits?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** At most `burst` at once and one more every `intervalMs`: a leaky bucket for each key. */
export function createBuckets(intervalMs: number, burst: number) {
  const full = new Map<string, number>();
  return {
    /** Milliseconds until there is room; 0 takes it. */
    take(key: string, now: number): number {
      const level = Math.max(full.get(key) ?? now, now);
      const wait = level - now - (burst - 1) * intervalMs;
      if (wait > 0) return wait;
      full.set(key, level + intervalMs);
      return 0;
    },
  };
}

/** At most `calls` in any `windowMs`. */
export function createWindow(calls: number, windowMs: number) {
  const times = new Map<string, number[]>();
  return {
    /** Milliseconds until there is room; 0 takes it. */
    take(key: string, now: number): number {
      const recent = (times.get(key) ?? []).filter((at) => at > now - windowMs);
      times.set(key, recent);
      const oldest = recent.at(-calls);
      if (oldest !== undefined) return oldest + windowMs - now;
      recent.push(now);
      return 0;
    },
    /** Calls that are still free now, and when the window is empty again. */
    state(key: string, now: number) {
      const recent = (times.get(key) ?? []).filter((at) => at > now - windowMs);
      return { free: calls - recent.length, resetMs: (recent[0] ?? now) + windowMs - now };
    },
  };
}
