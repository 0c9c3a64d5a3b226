import type { Reading } from "./read-text.ts";

/** An entity of the pack is named, by whatever name it goes by. */
export function isNamedIn({ mentions }: Pick<Reading, "mentions">, id: string): boolean {
  return mentions.some(({ named }) => named.kind === "entity" && named.id === id);
}
