import { type Fact, valueEntitiesOf } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Reading } from "../../understanding/read-text.ts";
import { factsOf } from "../pack-facts.ts";
import type { ThreadContext } from "../thread-context.ts";
import { distinct } from "./next-context.ts";

/** Places in a list, counted from its beginning, or from its end below 0. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ...["first", "second", "third", "fourth"].map((word, at) => [word, at] as const),
  ...["1st", "2nd", "3rd", "4th"].map((word, at) => [word, at] as const),
  ...["1", "2", "3", "4"].map((word, at) => [word, at] as const),
  ["former", 0],
  ["latter", -1],
  ["last", -1],
]);
const PLACE = [...PLACES.keys()].join("|");

/** A message that says nothing but a place: "2", "option 3 please", "and the second?" */
const ONLY = new RegExp(
  `^(?:(?:and|but|so|ok|okay|no|yes|yeah|i|we|mean|meant|what about|how about|tell me about|the|number|option|choice|question) )*(${PLACE})(?: (?:one|option|choice|question))?(?: (?:of (?:them|these|those)|please|pls|then|thanks))*$`,
);
/** One of those told, within a longer message: "the first one", and not "the first alarm". */
const ONE_OF = new RegExp(
  `\\b(?:the )?(?:(?:${PLACE}) (?:ones?|option|of (?:them|these|those))|former|latter)\\b`,
);

/**
 * "The second one", "2", "who founded the first of them?": the message in full, with what was offered or told at that place;
 * undefined where it picks none. What is offered stands below what was told, and is meant before it. Pure.
 */
export function pickOne(reading: Reading, context: ThreadContext, pack: Pack): string | undefined {
  const offered = factsOf(context.offered ?? [], pack);
  const listed = offered.length > 1 ? offered : factsOf(context.facts, pack);
  const said = reading.tokens.filter(({ kind }) => kind !== "mark");
  const words = said.map(({ text }) => text).join(" ");
  const [, only] = ONLY.exec(words) ?? [];
  // A bare number picks from what is offered by number; among what was told it may count anything.
  if (only !== undefined && (listed === offered || !/\d$/.test(only)))
    return listsNames(listed)
      ? nameOf(at(namesOf(listed), only), pack)
      : at(listed, only)?.questions[0];
  const { index, 0: picks } = ONE_OF.exec(words) ?? {};
  if (index === undefined || picks === undefined) return undefined;
  const place = picks.split(" ").find((word) => PLACES.has(word));
  const name = nameOf(place === undefined ? undefined : at(namesOf(listed), place), pack);
  const before = words.slice(0, index);
  return name && `${before}${name}${words.slice(index + picks.length)}`;
}

/** The leading fact gives several names as its value. */
function listsNames([fact]: readonly Fact[]): boolean {
  return fact !== undefined && valueEntitiesOf(fact).length > 1;
}

function nameOf(id: string | undefined, { entities }: Pack): string | undefined {
  return entities.find((entity) => entity.id === id)?.name;
}

function at<One>(list: readonly One[], place: string): One | undefined {
  return list.length < 2 ? undefined : list.at(PLACES.get(place) ?? list.length);
}

/** Those whom a list names one after another: what one fact gives as its value, or what each fact is told of. */
function namesOf(facts: readonly Fact[]): readonly string[] {
  const given = facts.map(valueEntitiesOf).find((ids) => ids.length > 1);
  return given ?? distinct(facts.map(({ subject }) => subject));
}
