import Fuse from "fuse.js";

/** A name this far off is no misspelling of a command: fuse.js's scale, 0 the same and 1 anything. */
const THRESHOLD = 0.4;
const NEAREST = 3;

/** Names of commands that somebody may have meant by a name that is none, nearest first, at most three. */
export function nearestCommands(name: string, names: readonly string[]): readonly string[] {
  // No command is longer, and matching costs time with length.
  const typed = name.slice(0, 32);
  return new Fuse(names, { threshold: THRESHOLD })
    .search(typed)
    .slice(0, NEAREST)
    .map(({ item }) => item);
}
