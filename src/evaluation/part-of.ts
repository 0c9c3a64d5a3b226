/** Rules and thresholds are chosen on one part of a set and confirmed on the other. */
export type Part = "tuned" | "held";

/** The part of a row by a hash of its id (FNV-1a, 32 bits): about half and half, and the same for ever. */
export function partOf(id: string): Part {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  }
  // The lowest bit alone depends on little more than the last letter.
  return ((hash >>> 16) ^ hash) % 2 === 0 ? "tuned" : "held";
}
