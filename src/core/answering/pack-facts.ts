import { type Fact, quantityOf } from "../fact.ts";
import type { Quantity } from "../figure.ts";
import type { Pack } from "../pack.ts";

/** The facts of these ids in their order; ids of no fact are left out. */
export function factsOf(ids: readonly string[], { facts }: Pack): Fact[] {
  return ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
}

/** Each fact once, where it comes first. */
export function distinctFacts(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact, at) => facts.indexOf(fact) === at);
}

/** The ids are those of the facts, in whatever order. */
export function areSameFacts(ids: readonly string[], facts: readonly Fact[]): boolean {
  return ids.length === facts.length && facts.every(({ id }) => ids.includes(id));
}

/** Those whose value is a figure, each with it. */
export function withFigures(facts: readonly Fact[]): { fact: Fact; value: Quantity }[] {
  return facts.flatMap((fact) => {
    const value = quantityOf(fact);
    return value ? [{ fact, value }] : [];
  });
}
