import type { Fact } from "../../../fact.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { textOf } from "../../../understanding/text-of.ts";

/**
 * "Ann got the money" where the fact has that she asked for it, "has already named one" where she is to name one: what is
 * asked for is neither given nor done.
 */
export function isGivenWhatIsAsked(reading: Reading, { statement }: Fact): boolean {
  if (!ASKED.test(statement)) return false;
  const text = textOf(reading);
  return [GIVEN, DONE].some((words) => words.test(text) && !words.test(statement));
}
const GIVEN = /\b(?:got|gets|received|receives|(?:was|were|been|is) (?:given|granted|handed))\b/;
const DONE =
  /\b(?:has|have) (?:(?:now|already|just|finally) )?(?!asked|called|wanted|demanded)\w+ed\b/;
const ASKED =
  /\b(?:ask(?:s|ed)|request(?:s|ed)|want(?:s|ed)|demand(?:s|ed)|call(?:s|ed) (?:for|on)|appl(?:ies|ied) for|appeal(?:s|ed) for)\b/;
