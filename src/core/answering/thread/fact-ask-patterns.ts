import type { FactAsk } from "./read-fact-ask.ts";

/** What points at the last fact. */
export const IT = "(?:that|this|it|these|those|they)";
/** What may stand before the words that ask, and after them. */
export const LEAD =
  "(?:(?:and|but|so|ok|okay|oh|well|then|hm+|fine|right|alright|yes|yeah|no|wait|really) )*";
export const TAIL =
  "(?: (?:then|exactly|precisely|again|though|anyway|please|by the way|btw|actually|really|here))*";
/** What a word of speech calls any figure. */
export const FIGURE =
  "(?:number|figure|estimate|claim|quote|sum|amount|count|total|calculation|forecast)";

/** Ways in which the last thing may have been put into the world. */
const SAY =
  "(?:say|said|claim|announce|tell|state|report|publish|promise|predict|estimate|warn|suggest|argue|write|reveal|decide|do)";

/** What more is asked for, and of what. */
const ASKING = "(?:(?:can|could|would|will) you )?(?:(?:please|pls) )?";
const DETAILS = "(?:details?|infos?|information|background|context)";
const OF_IT = `(?: (?:about|on|of|from|with) (?:him|her|them|${IT}))?`;

const EFFECT = "(?:effects?|consequences?|impact|upshot|outcome|fallout|implications?)";

const DOUBTS = "disput(?:e|es|ed)|doubt(?:s|ed)?|contest(?:s|ed)?|den(?:y|ies|ied)|challenge[sd]?";

/** How each is asked, between `LEAD` and `TAIL`: the first that fits is meant. */
export const FACT_ASK_PATTERNS: readonly (readonly [FactAsk, readonly string[]])[] = [
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
      `when (?:is|was|did|were|will|would|does) (?:all )?${IT}(?: (?:be|start|begin|happen|happening|announced|said|published|reported|made|take place|decided))?`,
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
      `(?:(?:what|how) about )?before(?: (?:${IT}|then))?`,
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
  [
    "more",
    [
      `${ASKING}(?:tell|give|show) (?:me|us) (?:(?:some|a bit|a little) )?more(?: ${DETAILS})?${OF_IT}`,
      `${ASKING}(?:(?:any|some) )?(?:more|further|other)(?: ${DETAILS})?${OF_IT}`,
      `(?:${ASKING})?${DETAILS}`,
      `${ASKING}(?:go on|continue|keep going|carry on|elaborate|expand)${OF_IT}`,
      `(?:is there )?(?:anything|something) (?:else|more)(?: (?:to (?:know|say|add)|you can tell me|that you know))?${OF_IT}`,
      `what (?:else|more)(?: (?:is there|is known|is told|is said|does it say|do (?:you|we) know|can you (?:tell|say)(?: me| us)?))?${OF_IT}`,
    ],
  ],
];
