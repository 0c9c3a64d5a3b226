import type { Fact } from "../../fact.ts";

/**
 * What is asked of anybody and anything, and by which words a fact tells it. Another figure or date of the same subject
 * is no answer: not how long a promise runs to "how old is she?".
 */
const ATTRIBUTES: readonly (readonly [asks: RegExp, tells: RegExp])[] = [
  [
    /\bhow old\b|\b(?:what|which) age\b|\bage of\b/,
    /\b(?:old|older|aged?|born|since|built|opened)\b/,
  ],
  [
    /\bwhen (?:was|were) .*\b(?:founded|established|set up|incorporated|born|created)\b|\bdate of birth\b|\bbirthday\b/,
    /\b(?:found(?:ed|er|ers|ing)|establish\w*|set up|incorporated|born|birth\w*|create\w*|start\w*|began|built|opened|formed|since|merged)\b/,
  ],
  [
    /\b(?:salary|salaries|wages?|net worth|how rich|how wealthy|how much does (?:he|she) (?:earn|make))\b/,
    /\b(?:salary|salaries|wages?|earn\w*|rich|wealth\w*|fortune|worth|bonus\w*)\b/,
  ],
  [
    /\b(?:phone|telephone|hotline|e-?mail|web ?site|url|postal address|phone number)\b/,
    /\b(?:phone|telephone|hotline|call|e-?mail|web ?site|online|address)\b/,
  ],
  [
    /\bhow (?:heavy|much (?:do|does|did) .*\bweigh)\b/,
    /\b(?:weigh\w*|heavy|heavier|tons?|tonnes?|kilo\w*|pounds?)\b/,
  ],
  [/\bhow tall\b/, /\b(?:tall|high|height|met(?:er|re)s?|feet|stor(?:ey|ies))\b/],
  [
    /\b(?:what|which) colou?r\b/,
    /\b(?:colou?r\w*|red|blue|green|yellow|black|white|gr[ae]y|brown|orange|purple)\b/,
  ],
  [
    /\bwhere (?:do|does|did) \S+(?: \S+){0,3} live\b/,
    /\b(?:live[sd]?|home|house|based|comes? from|native|resident)\b/,
  ],
];

/** An attribute is asked for, in these words, of which the fact says nothing. */
export function lacksAttribute(asked: string, { statement, hedge, value }: Fact): boolean {
  const told =
    `${statement} ${hedge ?? ""} ${value && "text" in value ? value.text : ""}`.toLowerCase();
  return ATTRIBUTES.some(([asks, tells]) => asks.test(asked) && !tells.test(told));
}
