import type { Fact } from "../fact.ts";
import type { Quantity } from "../figure.ts";
import type { Ambiguity, Collection, Derivation, Silence, Topic } from "../pack.ts";
import type { DaySpan } from "../understanding/day-span.ts";
import type { Term } from "../understanding/term.ts";

/** Whatever a pack can say to a question. */
export type Entry =
  | { readonly kind: "fact"; readonly fact: Fact; readonly slots: FactSlots }
  | { readonly kind: "silence"; readonly silence: Silence }
  | { readonly kind: "derivation"; readonly derivation: Derivation }
  | { readonly kind: "ambiguity"; readonly ambiguity: Ambiguity }
  | { readonly kind: "collection"; readonly collection: Collection }
  | { readonly kind: "topic"; readonly topic: Topic };

/** What a question may want to be told. */
export type ValueKind =
  | "percent"
  | "money"
  | "count"
  | "duration"
  | "multiple"
  | "distance"
  | "date"
  | "person"
  | "entity"
  | "place"
  | "reason"
  | "text";

/** A fact's typed places, compiled once: what a question's slots are compared with. */
export interface FactSlots {
  /** Everybody who takes part: subject, speaker, about, value, and the names in the statement. */
  readonly entities: ReadonlySet<string>;
  /** Names that are the fact's value: they answer who, which or where. */
  readonly valueEntities: readonly string[];
  readonly quantity: Quantity | undefined;
  /** All quantities of the statement, the typed value first. */
  readonly quantities: readonly Quantity[];
  /** When the fact happened or applies. */
  readonly span: DaySpan | undefined;
  /** The value itself, where it is a date. */
  readonly valueSpan: DaySpan | undefined;
  /** Which way things went. */
  readonly direction: "up" | "down" | undefined;
  /** "too much" or "too little". */
  readonly degree: "much" | "little" | undefined;
  readonly gives: ReadonlySet<ValueKind>;
  readonly negated: boolean;
  /** What the statement's negation denies. */
  readonly denies: Term | undefined;
  readonly exclusive: boolean;
}
