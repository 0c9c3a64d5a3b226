import type { Fact } from "./fact.ts";

/** The pack itself ties the two together. */
export function areTied(one: Fact, other: Fact): boolean {
  return namesNext(one, other.id) || namesNext(other, one.id);
}

function namesNext({ related, because }: Fact, id: string): boolean {
  return related.includes(id) || because.includes(id);
}
