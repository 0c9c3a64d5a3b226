import type { Question } from "../understanding/read-question.ts";
import type { EntryView } from "./compile-entries.ts";
import type { ValueKind } from "./entry.ts";

/** Kinds of value that all questions of an entry ask for; none where one of them asks for nothing of a kind. */
export function kindsAsked(
  views: readonly EntryView[],
): ReadonlyMap<number, ReadonlySet<ValueKind>> {
  const asked = new Map<number, Set<ValueKind>>();
  const open = new Set<number>();
  for (const { entry, kind, wants } of views) {
    if (kind !== "question") continue;
    if (wants.length === 0) open.add(entry);
    asked.set(entry, new Set([...(asked.get(entry) ?? []), ...wants]));
  }
  for (const entry of open) asked.delete(entry);
  return asked;
}
export const NO_KINDS: ReadonlySet<ValueKind> = new Set();

/** "Where did they die?" is not "How many died?", for all the words they share. */
export function asksOtherwise(wants: Question["wants"], others: Question["wants"]): boolean {
  if (wants.length === 0 || others.length === 0) return false;
  return !wants.some((kind) => kind !== "text" && others.includes(kind));
}
export const OTHERWISE = 0.8;
