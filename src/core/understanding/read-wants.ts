import type { ValueKind } from "../retrieval/entry.ts";

/** "How many times was it postponed?" counts; "how many times as much" and "how many times bigger" compare. */
export const HOW_OFTEN =
  /\bhow many times (?:was|were|did|do|does|has|have|had)\b(?!.*\b(?:as|than|bigger|larger|higher|exceed\w*)\b)/;

/** "What did they do when it fell?" has asked before its "when"; "what happened and when?" asks both. */
const WHEN_IT_WAS =
  /\b(?:who|whom|whose|what|which|where|why|how)\b.* (?<!\b(?:and|or|since|by|from|until|tell me|exactly) )when\b(?! ?\??$)/;

/** "Last time anybody checked?" leaves out its "when was the". */
export const LAST_TIME =
  /^(?:(?:and|so|ok|hey) )*(?:the )?(?:last|most recent) time\b(?!.*\b(?:is|was)\b)/;

/** Kinds of value that an open question asks for, by its words in lower case; empty when anything may answer. Pure. */
export function readWants(lower: string): ValueKind[] {
  const has = (pattern: RegExp): boolean => pattern.test(lower);
  if (
    has(/\b(what|which|how many|wat)? ?(percentage|percent|per cent|pct)\b/) ||
    has(/\b(what|which) share\b/) ||
    has(/%/)
  )
    return ["percent"];
  if (
    has(/\bhow (?:many|few) (?:billions?|millions?|trillions?|dollars?|bucks|\$)/) ||
    has(/\bhow much (?:money|cash|dollars?|\$)/) ||
    has(/(?:\$|\bdollars?) (?:amount|figure)\b/)
  )
    return ["money"];
  if (has(/\bhow many (?:seconds?|minutes?|hours?|days|weeks|months|years)\b/)) return ["duration"];
  if (has(/\bhow many (?:miles?|kilomet\w+|km|met(?:er|re)s?|feet|foot|yards?|inches)\b/))
    return ["distance"];
  if (HOW_OFTEN.test(lower)) return ["count"];
  if (has(/\bhow many times\b|\bby what (?:multiple|factor)\b|\bhow many ?fold\b/))
    return ["multiple"];
  if (has(/\bhow many\b|\bnumber of\b|\bhow few\b/)) return ["count"];
  if (has(/\bhow long ago\b/)) return ["date"];
  // A day, or how long it takes until then.
  if (has(/\bhow soon\b/)) return ["date", "duration"];
  if (has(/\bhow (?:long|quick\w*|fast|old)\b/)) return ["duration"];
  if (
    has(
      /\bhow (?:far|much|steep\w*|hard|bad\w*|deep\w*|big|large|high|expensive|costly|cheap|pricey)\b/,
    )
  )
    return ["percent", "money", "count", "multiple", "duration", "text"];
  if (
    (has(/\bwhen\b/) && !WHEN_IT_WAS.test(lower)) ||
    has(LAST_TIME) ||
    has(
      /\b(?:what|which) (?:days?|dates?|years?|months?|time|weekdays?|evening|morning|afternoon|night|weekend)\b|\bsince when\b|\bhow (?:recently|long ago)\b|\bat (?:what|which) point\b/,
    )
  )
    return ["date"];
  if (has(/\bwho\b|\bwhose\b|\bwhom\b/)) return ["person", "entity"];
  if (
    has(
      /\bwhere\b|\bwhat (?:city|country|place|state|location|borough)\b|\bwhich (?:city|country|place|state|borough)\b/,
    )
  )
    return ["place"];
  if (
    has(
      /\bwhy\b|\bhow come\b|\bwhat (?:went|could have gone|has gone) wrong\b|\bwhat (?:caused|triggered|sparked|prompted|provoked|set (?:\w+ ){0,4}off|kicked (?:\w+ ){0,4}off|touched off|led to|brought about)\b|\bwhat (?:is|was) (?:behind|the (?:reason|cause))\b|\b(?:reasons?|causes?|culprit) (?:for|of|behind)\b/,
    )
  )
    return ["reason", "text"];
  if (has(/^(?:the )?(?:size|amount|extent|scale|magnitude)\b/))
    return ["percent", "money", "count", "multiple", "duration", "text"];
  if (
    has(
      /\b(?:which|what) (?:\w+ )?(?:company|companies|firms?|stocks?|bank|countries|party|businesses|startups?|index|lab)\b/,
    )
  )
    return ["entity"];
  return [];
}
