import { textOf } from "../../../understanding/text-of.ts";
import { findDoers, isBehindPreposition, isPossessive } from "../find-doers.ts";
import type { Gate } from "../held-claim.ts";
import { isSaid } from "../words-of-asking.ts";
import { askedVerb } from "./asked-verb.ts";

// Who does what in a question: a fact that tells of another deed, or of another doer, decides nothing.

/** How strongly a fact has to know the verb of a question. */
const VERB = 0.5;

/** "Has the yard been sold?" of what knows the yard. */
export const lacksVerb: Gate = ({ reading, entry, parts, terms }) => {
  const verb = askedVerb(reading);
  const term = verb && terms.find(({ key }) => key === verb.key);
  const isSlot = entry.slots.direction !== undefined && reading.direction !== undefined;
  return (
    term !== undefined && isSaid(term) && !isSlot && parts.ranking.asserts(entry.index, term) < VERB
  );
};

/** "Did Acme comment?" of what somebody else says, or the source itself, or nobody. */
export const isSaidByOthers: Gate = ({ reading, entry: { fact }, parts }) => {
  const doers = findDoers(reading, parts.names);
  const says = reading.tokens[doers.at(-1)?.to ?? -1]?.text ?? "";
  if (!SAYS.test(says)) return false;
  if (fact.speaker === undefined && fact.status !== "opinion")
    return !(ANNOUNCES.test(says) ? ANNOUNCES : TELLS_OF_SAYING).test(fact.statement);
  return !doers.some(({ named }) => named.kind === "entity" && named.id === fact.speaker);
};
const TELLS_OF_SAYING =
  /\b(?:sa(?:ys?|id)|silen\w+|comment\w*|t(?:ells?|old)|respon\w+|repl\w+|answer\w*|admit\w*|confirm\w*|explain\w*|sp(?:eaks?|oke)|react\w*|apolog\w+|call(?:s|ed)|reveal\w*|disclos\w+|claim\w*|insist\w*|promis\w+|warn\w*|letter|wrote|writes?)\b/i;
/** Who announces a thing comments on nothing. */
const ANNOUNCES = /\bannounc\w+/i;
const SAYS =
  /^(?:say|said|saying|comment|commented|tell|told|respond|responded|admit|admitted|confirm|confirmed|explain|explained|announce|announced|speak|spoken|react|reacted|apologi[sz]ed?)$/;

/** "Did Acme win?" of what tells of Acme's shares, or of what is done to Acme. */
export const isOfAnotherDoer: Gate = ({ reading, terms, entry: { fact }, parts }) => {
  const [doer, ...others] = findDoers(reading, parts.names);
  if (doer?.named.kind !== "entity" || others.length > 0 || doer !== reading.mentions[0])
    return false;
  const { id } = doer.named;
  const isShort = terms.filter(isSaid).length <= 1 && reading.quantities.length === 0;
  if (!isShort || reading.direction !== undefined || fact.speaker === id) return false;
  const verb = askedVerb(reading);
  if (
    verb === undefined ||
    (BE.test(textOf(reading)) && PARTICIPLE.test(reading.tokens[verb.at]?.text ?? ""))
  )
    return false;
  const { mentions, tokens } = parts.readingOf(fact);
  return !mentions.some(
    (mention) =>
      mention.named.kind === "entity" &&
      mention.named.id === id &&
      !isPossessive(mention, tokens) &&
      !isBehindPreposition(mention, tokens),
  );
};

const BE = /^(?:is|are|was|were)\b/;
const PARTICIPLE = /(?:ed|en|t)$/;
