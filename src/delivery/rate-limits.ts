/** Turns of one kind of call, one every `intervalMs`. */
export interface RateLimit {
  readonly key: string;
  readonly intervalMs: number;
}

/** The turns of all processes that share the limits. Times are milliseconds since 1970. */
export interface RateLimits {
  /** Takes the next free turn, from `now` on, and returns when it is. A turn is never given twice. */
  take(limit: RateLimit, now: number): Promise<number>;
  /** Gives no turn before `until` any more. */
  hold(key: string, until: number): Promise<void>;
}
