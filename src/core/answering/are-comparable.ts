import type { Fact } from "../fact.ts";
import type { Pack } from "../pack.ts";
import { areSameFacts } from "./pack-facts.ts";

/**
 * "Is A cheaper than B?" may be decided by the figures of these two: they measure one thing, or the curator reckoned with
 * both. What the one cost and what the other plans to spend are no such two, though both are money.
 */
export function areComparable(facts: readonly [Fact, Fact], { derivations }: Pack): boolean {
  const [one, other] = facts;
  return (
    one.measure === other.measure ||
    derivations.some(
      ({ refused, operands }) => refused === undefined && areSameFacts(operands, facts),
    )
  );
}
