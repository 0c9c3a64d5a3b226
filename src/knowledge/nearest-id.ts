import { editDistance } from "../core/understanding/edit-distance.ts";

/**
 * The known id that somebody most likely meant by one that is none: a slip or two away, or else with a word in
 * common. Undefined where nothing is near.
 */
export function nearestId(meant: string, known: Iterable<string>): string | undefined {
  const slips = Math.max(1, Math.floor(meant.length / 4));
  const words = new Set(meant.split("-"));
  let nearest: { readonly id: string; readonly distance: number } | undefined;
  for (const id of known) {
    const shared = id.split("-").filter((word) => words.has(word)).length;
    const slip = editDistance(meant, id, slips);
    const distance = slip <= slips ? slip : shared > 0 ? meant.length + id.length - shared : null;
    if (distance !== null && (!nearest || distance < nearest.distance)) nearest = { id, distance };
  }
  return nearest?.id;
}
