import type { Place } from "./invocation.ts";

/**
 * The key under which a thread is remembered; undefined where nothing is. Platforms number their threads per channel,
 * so the key holds the whole way there: two channels never share a context.
 */
export function threadKey(place: Place): string | undefined {
  if (place.thread === undefined) return undefined;
  return JSON.stringify([place.platform, place.workspace ?? null, place.channel, place.thread]);
}
