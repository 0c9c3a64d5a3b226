import type { Fact } from "../../../fact.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { textOf } from "../../../understanding/text-of.ts";
import type { ClaimForm } from "../comparison.ts";

/** Words that make sure what may be open. */
export const MAKES_SURE =
  /\b(?:already|spent|invested|confirmed|proven|proved|proves|proof|official|officially|audited|verified|established|hard|settled|definitely|certainly|guaranteed|exactly|precisely|undoubtedly|for sure|certain|passed|approved|enacted|became law|in force|has built|has bought|has lost|have lost|bought)\b/;
const WILL = /\b(?:will|is going to|are going to|gonna)\b/;

/** The claim makes sure what the fact leaves open. */
export function upgradesCertainty(reading: Reading, fact: Fact, form: ClaimForm): boolean {
  const lower = textOf(reading);
  const said = fact.statement.toLowerCase();
  const open =
    fact.status === "planned" ||
    fact.status === "forecast" ||
    fact.status === "estimated" ||
    fact.status === "claimed";
  if (!open) return HEARSAY.test(said) && CONFIRMED.test(lower) && !CONFIRMED.test(said);
  const done = MAKES_SURE.exec(lower)?.[0];
  if (done && !said.includes(done)) return true;
  if (form === "claim" && fact.status === "forecast" && MAY.test(said) && isDone(lower, said))
    return true;
  return form === "claim" && asksForSure(reading, fact);
}

/** What is told in the source's own voice, and not vouched for. */
const HEARSAY =
  /\b(?:reportedly|apparently|supposedly|allegedly|(?:is|are|was|were) (?:said|understood|believed|thought) to)\b/;
const CONFIRMED =
  /\b(?:confirmed|proven|proved|proves|proof|official|officially|verified|established|definitely|certainly|undoubtedly|for sure)\b/;

/** "has been fined" where the fact has "could be fined". */
function isDone(text: string, told: string): boolean {
  const found = PERFECT.exec(text)?.[0];
  return found !== undefined && !told.includes(found);
}
const PERFECT = /\b(?:has|have|had|was|were|got) (?:now |already |just |been )*\w+(?:ed|en)\b/;

/** "exactly" where the fact has "close to". */
export function isMadeExact(reading: Reading, { statement }: Fact): boolean {
  return EXACT.test(textOf(reading)) && NEARLY.test(statement) && !EXACT.test(statement);
}
const EXACT = /\b(?:exact|exactly|precise|precisely|identical|on the dot)\b/i;
const NEARLY =
  /\b(?:about|around|roughly|nearly|almost|approximately|close to|an estimated|as (?:few|many|little|much) as|up to|at (?:least|most)|no more than)\b/i;

/** "will" where the fact has "may". */
export function asksForSure(reading: Reading, { status, statement }: Fact): boolean {
  const lower = textOf(reading);
  return (
    status === "forecast" &&
    /\b(?:may|might|could)\b/i.test(statement) &&
    WILL.test(lower) &&
    !/\b(?:may|might|could|perhaps|possibly|likely)\b/.test(lower)
  );
}

/**
 * "Did it open?" of what somebody plans, asks for, offers or refuses: that is no yes, unless the planning or asking is what
 * is asked of.
 */
export function asksOfDone(reading: Reading, { statement, status }: Fact): boolean {
  if (status !== "planned" && !LEAVES_OPEN.test(statement)) return false;
  const text = textOf(reading).replace(AS_WANTED, "");
  return HAS_DONE.test(text) && !OF_PLANS.test(text);
}

/** "Has it been sold?" of a plan to sell it: as the source has it, not yet. */
export function isStillToCome(reading: Reading, fact: Fact): boolean {
  return (
    fact.status === "planned" &&
    HAS_BY_NOW.test(textOf(reading)) &&
    !reading.negated &&
    asksOfDone(reading, fact)
  );
}
const HAS_BY_NOW = /^(?:(?:so|and|but|ok|hey|well) )*(?:has|have)\b/;

const LEAVES_OPEN =
  /\b(?:would|will|(?:is|are) (?:due )?to|plans?|planned|request(?:s|ed)?|ask(?:s|ed)? for|call(?:s|ed)? (?:on|for)|demand(?:s|ed)?|urge[sd]?|wants?|wanted|refuse[sd]?|declined to|offer(?:s|ed)?|promise[sd]?|propose[sd]?|intends?|may|might|could|threaten(?:s|ed)?)\b/;
/** "the 5m that it asked for": what is wanted is told by the way, and not asked of. */
const AS_WANTED =
  /\b(?:that |which )?(?:it|they|he|she|we) (?:had |has |have )?(?:asked|wanted|requested|demanded|planned|promised|offered|proposed|sought)(?: for)?\b/g;
const HAS_DONE = /^(?:(?:so|and|but|ok|hey|well) )*(?:did|has|have|had)\b/;
const OF_PLANS =
  /\b(?:plan\w*|propos\w+|promis\w+|pledg\w+|announc\w+|sa(?:y|id)|claim\w*|ask\w*|call\w*|want\w*|would|will|going to|expect\w*|offer\w*|intend\w*|agree\w*|commit\w*|meant|supposed|predict\w*|forecast\w*|warn\w*|threat\w+|suggest\w*|order\w*|decid\w+|mention\w*)\b/;

const MAY = /\b(?:may|might|could)\b/;

/** The claim says "may" of what the fact does not forecast: what may happen is told by a forecast, if by anything. */
export function asksOfSettled(reading: Reading, { status }: Fact): boolean {
  return MAY.test(textOf(reading)) && status !== "forecast";
}
