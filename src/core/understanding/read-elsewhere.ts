import type { Reading } from "./read-text.ts";

const FOOD =
  "(?:ramen|pizza|sushi|burgers?|tacos?|curry|noodles?|pasta|sandwich(?:es)?|salad|coffee|tea|beer|wine|cocktails?|drinks?|food|lunch|dinner|breakfast|brunch|takeaway|takeout|snacks?|cakes?|pancakes?|cookies|bread|restaurants?|cafes?|bars?|pubs?|bakery|steak|kebab)";

/**
 * What is asked in any channel and has nothing to do with any news: the office, food, the weather outside, schoolbook
 * knowledge, the asker's own machines. A pack may still be about one of them, so this decides only where no entry is near.
 */
const ELSEWHERE: readonly RegExp[] = [
  /\b(?:population|currency|national anthem|flag|president|king|queen|prime minister) of (?:the )?(?:[a-z]+|united [a-z]+)$/,
  /\bweather (?:in|like|today|tomorrow|outside|forecast|for)\b|\b(?:is it|will it|going to) (?:rain|raining|snow|snowing|sunny)\b|^(?:what is )?(?:the )?weather$/,
  new RegExp(
    `\\b(?:best|good|decent|cheap|nearest|favou?rite) ${FOOD}\\b|\\b${FOOD} (?:near|nearby|around|in the area|delivery|place|places|spots?|tonight)\\b|\\bfor (?:lunch|dinner|breakfast|tea)$|\\brecipe\\b|\\bhow (?:do|can|to|long).* (?:cook|bake|boil|fry|roast|brew)\\b|\\b(?:get|grab|order|fancy) (?:a |some |any )?${FOOD}\\b`,
  ),
  /\b(?:meeting|conference|board|break|call) room\b|\b(?:book|reserve|rent) .*\b(?:room|table|flight|flights|hotel|desk|cab|taxi|tickets?|restaurant|appointment)\b/,
  /\b(?:wi ?fi|vpn|printer|my (?:laptop|computer|phone|email|inbox|calendar|account|keyboard|password|pc|browser|internet|webcam|headphones|badge|keys|birthday|dog|cat|homework|essay|boss|boyfriend|girlfriend|wife|husband|payslip|holiday|cv|resume)|password reset|reset .*password|expenses? (?:report|claim|form)|time ?sheet|annual leave|sick (?:leave|day)|parking (?:spot|space)|help ?desk|it support|fire drill|coffee machine|stand ?up meeting)\b/,
  /\bwho won (?:the )?(?:last night|yesterday|super bowl|superbowl|world cup|champions league|premier league|oscars?|grammys?|eurovision|world series|wimbledon|tour de france|olympics)\b/,
];

/** What no news answers, whatever words it shares with them. */
const NOWHERE: readonly RegExp[] = [
  /\bcapital (?:city )?of (?:the )?[a-z]+$/,
  /\bwhat time is it\b|^what is the time\b|\bwhat(?: is)? (?:day|date) is (?:it|today)\b|\btoday ?s? date\b/,
  /\b(?:square root|times table|pi to|meaning of life|how (?:do|to) (?:you )?(?:spell|pronounce)|synonym for|plural of|anagram|crossword|sudoku|wordle|horoscope|star sign|lottery|lotto|lyrics|netflix|playlist|podcast recommendations?|movie|film to watch|song)\b/,
  /\b(?:tallest|highest|longest|deepest|largest|biggest|smallest|fastest) (?:mountain|building|river|lake|ocean|country|animal|planet|city|desert|bird|fish|car) (?:in|on|of) (?:the )?(?:world|earth|europe|asia|africa|america|solar system)\b/,
  /\bhow (?:many|far|old|tall|big|hot) (?:\w+ )?(?:is|are|in|to) (?:you$|the (?:moon|sun|earth|universe)|a (?:mile|kilometer|kilometre|gallon|foot|year))\b/,
  /^(?:what is |calculate |how much is )?\d+(?:\.\d+)? ?(?:[-+*x/^]|plus|minus|times|divided by) ?\d+/,
];

/**
 * Whether a question is of everyday life and not of news: `surely`, or `likely` where a pack may be about that very
 * thing. Pure.
 */
export function asksElsewhere({ tokens }: Reading): "surely" | "likely" | undefined {
  const lower = tokens
    .filter(({ text }) => !/^[?!.,;:"']$/.test(text))
    .map(({ text }) => text)
    .join(" ");
  if (NOWHERE.some((pattern) => pattern.test(lower))) return "surely";
  return ELSEWHERE.some((pattern) => pattern.test(lower)) ? "likely" : undefined;
}
