/**
 * A deterministic id of an answer: the same pack version, message and context give the same one on every machine.
 * 53 bits by Bryc's cyrb53 mixing, in base 36; an identifier, not a signature.
 */
export function receiptOf(...parts: readonly string[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const part of parts) {
    for (let index = 0; index <= part.length; index += 1) {
      // The end of a part counts as a character, so that parts cannot run together.
      const code = index < part.length ? part.charCodeAt(index) : 0x1f;
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const number = 4294967296 * (2097151 & low) + (high >>> 0);
  return `r${number.toString(36).padStart(11, "0")}`;
}
