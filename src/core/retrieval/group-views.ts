import type { EntryView } from "./compile-entries.ts";
import type { ValueKind } from "./entry.ts";
import { kindsAsked } from "./kinds-asked.ts";
import type { IndexTerm } from "./postings.ts";

/** What the views of a pack tell of its entries, by the index of the entry. */
export interface GroupedViews {
  /** Index of the view of everything known, and of everything asserted. */
  readonly wholeOf: ReadonlyMap<number, number>;
  readonly assertedOf: ReadonlyMap<number, number>;
  /** Terms of a fact's own sentence. */
  readonly statements: ReadonlyMap<number, readonly IndexTerm[]>;
  /** What its example questions ask for, and the kinds of value. */
  readonly focuses: ReadonlyMap<number, ReadonlySet<string>>;
  readonly asked: ReadonlyMap<number, ReadonlySet<ValueKind>>;
  /** Entries whose example question this very text is. */
  readonly exactly: ReadonlyMap<string, ReadonlySet<number>>;
}

export function groupViews(views: readonly EntryView[]): GroupedViews {
  const focuses = new Map<number, Set<string>>();
  const exactly = new Map<string, Set<number>>();
  for (const { entry, kind, focus, words } of views) {
    if (focus !== undefined) focuses.set(entry, (focuses.get(entry) ?? new Set()).add(focus));
    if (kind === "question") exactly.set(words, (exactly.get(words) ?? new Set()).add(entry));
  }
  return {
    wholeOf: viewsOf("whole", views),
    assertedOf: viewsOf("asserted", views),
    statements: new Map(
      views.flatMap(({ entry, kind, terms }) => (kind === "statement" ? [[entry, terms]] : [])),
    ),
    focuses,
    asked: kindsAsked(views),
    exactly,
  };
}

/** The one view of this kind that an entry has. */
function viewsOf(
  kind: EntryView["kind"],
  views: readonly EntryView[],
): ReadonlyMap<number, number> {
  return new Map(views.flatMap((view, at) => (view.kind === kind ? [[view.entry, at]] : [])));
}
