import type { Fact } from "../../../fact.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { findDoers } from "../find-doers.ts";
import type { KnownNames } from "../known-names.ts";

/** Offices that are near in meaning and not the same: what a claim says, and what a fact has to say for it. */
const OFFICES: readonly (readonly [claimed: RegExp, told: RegExp])[] = [
  [/\bchair(?:s|ed|man|woman|person|ing)?\b/, /\bchair(?:s|ed|man|woman|person|ing)?\b/],
  [
    /\b(?:runs?|ran|running|leads?|led|leading|heads?|headed|ceo|boss|chief executive|in charge)\b/,
    /\b(?:runs?|ran|leads?|led|heads?|headed|ceo|boss|chief executive|in charge|leader|director|president|manag\w+|mayor|governor)\b/,
  ],
  [/\b(?:cfo|finance chief|treasurer)\b/, /\b(?:cfo|finance|financ\w+|treasurer)\b/],
  [/\bministers?\b/, /\bministers?\b/],
  [/\bpresident\b/, /\bpresident\b/],
  [/\b(?:analyst)\b/, /\banalyst\b/],
  [/\bfound(?:ed|er|ers)\b/, /\bfound(?:ed|er|ers)\b|\b(?:start|set up|creat)\w*\b/],
];

/** A person's office in the claim is none that the fact speaks of: who keeps the money does not run the house. */
export function isOtherOffice(reading: Reading, { statement }: Fact, names: KnownNames): boolean {
  const isOfPerson = findDoers(reading, names).some(({ named }) =>
    named.kind === "entity"
      ? names.kinds.get(named.id) === "person"
      : named.kind === "neighbour" && named.entityKind === "person",
  );
  if (!isOfPerson) return false;
  // What somebody is called is no office that is claimed: "the Acme minister said".
  const text = textOutsideNames(reading);
  const told = statement.toLowerCase();
  return OFFICES.some(([claimed, given]) => claimed.test(text) && !given.test(told));
}

function textOutsideNames({ tokens, mentions }: Reading): string {
  return tokens
    .filter((_, at) => !mentions.some(({ from, to }) => from <= at && at < to))
    .map(({ text }) => text)
    .join(" ");
}
