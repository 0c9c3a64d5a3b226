import type { Fact } from "../../fact.ts";
import type { Reading } from "../../understanding/read-text.ts";
import { textOf } from "../../understanding/text-of.ts";

/** "Ann got the money" where the fact has that she asked for it: what is asked for is not given. */
export function isGivenWhatIsAsked(reading: Reading, { statement }: Fact): boolean {
  return GIVEN.test(textOf(reading)) && ASKED.test(statement) && !GIVEN.test(statement);
}
const GIVEN = /\b(?:got|gets|received|receives|(?:was|were|been|is) (?:given|granted|handed))\b/;
const ASKED =
  /\b(?:ask(?:s|ed)|request(?:s|ed)|want(?:s|ed)|demand(?:s|ed)|call(?:s|ed) for|appl(?:ies|ied) for|appeal(?:s|ed) for)\b/;
