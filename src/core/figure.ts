import * as z from "zod";

/**
 * How exactly a figure is meant. `exact` is the default; the others are hedges that every
 * sentence with the figure has to carry.
 */
export const qualifierSchema = z.enum([
  "exact",
  "about",
  "estimated",
  "up-to",
  "at-least",
  "more-than",
  "less-than",
  "as-few-as",
]);
export type Qualifier = z.infer<typeof qualifierSchema>;

/**
 * A quantity as the source gives it.
 *
 * - `amount`: finite number in the plain unit: 5.6 million dollars is `5600000`, 16.9% is `16.9`.
 * - `to`: the upper end of a range, "3 to 4 weeks"; `amount` is the lower then.
 * - `unit`: an ISO 4217 code (`USD`, `EUR`), `percent`, `times` (multiples, "-fold"), a unit of time
 *   (`seconds` ... `years`), length, mass or temperature, or the plural noun of what is counted (`chips`).
 * - `per`: the period of a rate, e.g. `year`.
 * - `direction`: the way a change goes; the amount itself is never negative for a change.
 */
export const quantitySchema = z.strictObject({
  amount: z.number(),
  to: z.number().optional(),
  unit: z.string().min(1),
  qualifier: qualifierSchema.default("exact"),
  per: z.enum(["second", "hour", "day", "week", "month", "year"]).optional(),
  direction: z.enum(["up", "down"]).optional(),
});
export type Quantity = z.infer<typeof quantitySchema>;

/** The figures that a quantity is told in: itself, or the two ends of a range. */
export function endsOf({ to, ...low }: Quantity): readonly Quantity[] {
  return to === undefined ? [low] : [low, { ...low, amount: to }];
}

/**
 * A quantity on its way into an answer, with where it comes from:
 * `fact` (cited), `derived` (arithmetic over cited facts, shown) or `asked` (the user's own figure, which may
 * stand only where a premise is corrected).
 */
export type FigureOrigin =
  | { readonly kind: "fact"; readonly factId: string }
  | { readonly kind: "derived"; readonly operands: readonly string[] }
  | { readonly kind: "asked" };

export interface Figure {
  readonly quantity: Quantity;
  readonly origin: FigureOrigin;
}
