/**
 * What a few words ask of the last fact: who says it, how sure it is and who doubts it, when and where it was, why, who is
 * meant, what else it is measured by, how far two figures are apart, what it was at another time, and what came of it.
 */
export type FactAsk =
  | "speaker"
  | "status"
  | "date"
  | "reason"
  | "name"
  | "place"
  | "comparison"
  | "difference"
  | "before"
  | "doubt"
  | "effect";

const IT = "(?:that|this|it|these|those|they)";
const LEAD =
  "(?:(?:and|but|so|ok|okay|oh|well|then|hm+|fine|right|alright|yes|yeah|no|wait|really) )*";
const TAIL =
  "(?: (?:then|exactly|precisely|again|though|anyway|please|by the way|btw|actually|really|here))*";
/** What a word of speech calls any figure. */
export const FIGURE =
  "(?:number|figure|estimate|claim|quote|sum|amount|count|total|calculation|forecast)";

/** Ways in which the last thing may have been put into the world. */
const SAY =
  "(?:say|said|claim|announce|tell|state|report|publish|promise|predict|estimate|warn|suggest|argue|write|reveal|decide|do)";

const EFFECT = "(?:effects?|consequences?|impact|upshot|outcome|fallout|implications?)";

const DOUBTS = "disput(?:e|es|ed)|doubt(?:s|ed)?|contest(?:s|ed)?|den(?:y|ies|ied)|challenge[sd]?";

const PATTERNS: readonly (readonly [FactAsk, readonly string[]])[] = [
  [
    "name",
    [
      "(?:the |any |their |his |her |its )?names?",
      "name (?:him|her|it|them|one|some|a few|two|three)(?: of them)?",
      `who (?:is|are|was|were) (?:he|she|${IT})`,
      "who",
      "which ones?",
      "by name",
      "(?:and )?(?:called|named) what",
      "what (?:is|are|was|were) (?:the|their|his|her|its) (?:full |real )?names?",
      `what (?:is|are|was|were) (?:he|she|${IT}|(?:that|this|the|those) \\w+) (?:called|named)`,
      `which \\w+(?: \\w+)? (?:is|are|was|were) ${IT}`,
    ],
  ],
  [
    "effect",
    [
      "so what",
      "who cares",
      `(?:why|how) (?:does|did|would|should) ${IT} (?:even )?matter`,
      `why (?:is|was) ${IT} (?:so )?(?:important|relevant|significant|a problem|a big deal|interesting)`,
      "why (?:should|would) (?:i|we|you|anyone|anybody) care(?: about (?:that|this|it))?",
      `what (?:did|does|would|will|could) ${IT} (?:lead to|cause|result in|change)`,
      `what (?:is|was|are|were) the ${EFFECT}(?: of ${IT})?`,
      `(?:the |any )?${EFFECT}`,
      `what (?:happened|came|resulted|followed) (?:because of|as a result(?: of)?|from|of) ?${IT}?`,
    ],
  ],
  [
    "reason",
    [
      `why(?: (?:is|was|did|does|do|were|are) (?:he|she|${IT})(?: \\w+)?)?`,
      `why (?:not|so|${IT})(?: ones?)?`,
      "why (?:the|this|that|such an?) (?:\\w+ )?(?:difference|gap|contrast|discrepancy|disparity)",
      "how come",
      "how so",
      "what(?: is| was)? the reason",
      "(?:because of|for what reason|on what grounds|on account of) ?(?:what)?",
      `what (?:caused|triggered|sparked|prompted|drove|set off|led to|(?:is|was) behind) (?:all )?${IT}`,
    ],
  ],
  [
    "speaker",
    [
      `who (?:says?|said|claims?|claimed|told|estimated|announced|reported|stated|called|reckons?|calculated) (?:so|${IT})(?: that)?`,
      "says who",
      `who told (?:you|them|us|people)(?: ${IT})?`,
      `how (?:do|does|did|would|could|can) (?:you|they|we|he|she|it|anyone|anybody) (?:even )?know(?: ${IT})?`,
      `where (?:do|did|does) (?:you|they|he|she|it) (?:get|have) ${IT}(?: from)?`,
      "(?:according to|by|in) (?:who|whom|whose \\w+|which \\w+)",
      `(?:what is )?(?:the |your )?source(?: (?:of|for) ${IT})?`,
      `whose (?:words?|opinion|view|idea|${FIGURE}) (?:is|was|are|were) ${IT}`,
      `who is the source(?: (?:of|for) ${IT})?`,
      `where (?:is|does|did) (?:${IT}|(?:that|this|the) ${FIGURE}) (?:from|come from)`,
      `who (?:came up with|gave|made|put out|is behind) (?:${IT}|(?:that|this|the) ${FIGURE})`,
    ],
  ],
  [
    "date",
    [
      "when",
      "(?:on |in )?(?:what|which) (?:day|date|month|year)",
      `when (?:is|was|did|were) (?:all )?${IT}(?: (?:happen|happening|announced|said|published|reported|made|take place|decided))?`,
      `when (?:did|has|had) (?:he|she|they|it) ${SAY} (?:so|${IT})`,
      "what time",
    ],
  ],
  ["place", ["where", "(?:in|at) (?:what|which) (?:place|city|town|country|region)"]],
  [
    "comparison",
    [
      "(?:as )?(?:compared|opposed|relative) (?:to|with) (?:what|whom|who|which)(?: the others?| before)?",
      "(?:than|versus|vs|against) (?:what|whom|who|which)",
    ],
  ],
  [
    "difference",
    [
      "by how much(?: more| less)?",
      "how (?:much|many) (?:more|less|higher|lower|fewer|bigger|smaller)",
      "(?:(?:what is |how big is |and )?the )?(?:difference|gap)(?: between (?:them|the two|both))?",
    ],
  ],
  [
    "before",
    [
      `(?:is|was|were|has) (?:${IT}|the ${FIGURE}) (?:been )?always (?:(?:${IT}|the same|so|like ${IT})(?: \\w+)?)?`,
      `(?:did|has|have) (?:${IT}|the ${FIGURE}) (?:ever )?changed?`,
      `what (?:was|were) (?:${IT}|the ${FIGURE}) (?:before|previously|originally|initially|at first|earlier)`,
      `(?:(?:what|how) about )?before (?:${IT}|then)`,
      `(?:(?:what|how) about )?(?:the|an?|one) (?:year|quarter|month|week|day) (?:before|earlier)(?: ${IT})?`,
    ],
  ],
  [
    "doubt",
    [
      `(?:could|might|may|can) (?:${IT}|the ${FIGURE}) (?:be|have been) (?:wrong|false|incorrect|mistaken|untrue)`,
      `(?:is|was) (?:${IT}|the ${FIGURE}) (?:disputed|contested|doubted|in doubt|doubtful)(?: by (?:anyone|anybody|someone|somebody))?`,
      `(?:(?:does|did|has|do) (?:anyone|anybody|someone|somebody|people)|who(?: else)?) (?:${DOUBTS}) ${IT}`,
      "who (?:disagrees|disagreed|objects|objected)(?: with (?:him|her|them|it|that))?",
      `(?:is|are|was|were) (?:he|she|${IT}) (?:right|correct|wrong|mistaken|lying)(?: about ${IT})?`,
    ],
  ],
];
const READERS = PATTERNS.map(
  ([ask, patterns]) => [ask, new RegExp(`^${LEAD}(?:${patterns.join("|")})${TAIL}$`)] as const,
);

/** How firmly it is told: "how sure are they of it?" */
const SURE =
  "(?:sure|certain|confident|reliable|firm|firmly|solid|exact|precise|trustworthy|credible|accurate|official|well sourced)";
const HOW_SURE = new RegExp(
  `^${LEAD}how ${SURE} (?:is|are|was|were) (?:${IT}|(?:the|that|this) ${FIGURE}|(?:we|you|they|people|he|she|the \\w+) (?:about|of|on) (?:${IT}|(?:the|that|this) ${FIGURE}))${TAIL}$`,
);

/** How sure the last thing is may be asked within a longer sentence; "is it true that ...?" says itself of what. */
const STATUS = new RegExp(
  `\\b(?:is|was|are|were) (?:${IT}|the (?:\\w+ )?${FIGURE}) (?:really |actually |just |only )?(?:an? |the )?(?:facts?|opinion|true|confirmed|certain|official|claim|estimate|proven|exact|hard|plan|forecast)\\b(?! (?:that|the|he|she|they) )|\\b${IT} ?'?s (?:an? )?(?:fact|opinion|true|claim|estimate)\\b|^${LEAD}(?:fact|opinion)(?: or (?:fact|opinion))?$|\\bfact or (?:an? )?opinion$`,
);

/** What is asked of the last fact, from the words of a message in lower case; undefined where more is said. Pure. */
export function readFactAsk(words: string): FactAsk | undefined {
  return (
    READERS.find(([, pattern]) => pattern.test(words))?.[0] ??
    (STATUS.test(words) || HOW_SURE.test(words) ? "status" : undefined)
  );
}
