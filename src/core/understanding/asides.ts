import { QUESTION_WORDS } from "./everyday-words.ts";
import type { Token } from "./tokenize.ts";

/**
 * What somebody says of themselves or of the form they want beside what they ask: "I'm in a meeting", "as an engineer",
 * "in one sentence please", "no jargon". A segment opens with it; "I think Acme fell" holds a claim and is none.
 */
const OF_THE_ASKER = new RegExp(
  [
    // Who asks and in what state.
    "i am (?:a|an|the|in|on|at|not|new|no|about|just|so|only|still|late|boarding|writing|preparing|working|giving|busy|lost|confused|curious|asking|sorry|running)\\b",
    "(?:i|we) (?:have|got|have got|only have|just have) (?:a|an|\\d+|no|two|five|ten|one|to|my)\\b",
    "(?:i|we) (?:do not|did not|dont|not|cannot|can not|cant|never) (?:understand|get it|get this|really get|follow|know much|have time|have much|speak)\\b",
    "(?:i|we) (?:need|want|would like) (?:it|this|that|one|an? \\w+ (?:answer|line|version)) (?:for|in|by|before|asap)\\b",
    "(?:(?:speaking )?as|being) (?:a|an|somebody|someone)\\b(?!.* i )",
    "asking (?:for|as|because)\\b",
    "(?:before|for|in) my (?:\\d|meeting|boss|report|memo|deck|slide|class|essay|paper|thesis|notes|team|call|standup|desk|mum|mom|dad|kid|friend)",
    "for (?:a|the|our) (?:slide|deck|memo|report|class|essay|homework|presentation|newsletter|friend|colleague|quiz|meeting|board|call)",
    "(?:my|our) (?:boss|manager|client|teacher|kid|mum|mom|dad|friend|colleague|team|english|memory|head|brain)\\b(?! (?:says?|said|claims?|told|tells|thinks?|insists?|reckons?|swears?)\\b)",
    "(?:quick|short|last|final|just one|only one) (?:one|thing|check|favou?r)\\b",
    "sorry\\b",
    // The form that is wanted.
    "(?:in|with) (?:a|one|two|three|a few|\\d+|plain|simple|short|brief|everyday|normal|layman s?) (?:short )?(?:words?|sentences?|lines?|english|terms?|language|bullets?|bullet points?)\\b",
    "(?:keep|make) it (?:short|brief|simple|quick)\\b",
    "(?:short|quick|brief|one ?-? ?line|simple) (?:answer|version|reply|line)\\b",
    "no (?:jargon|fluff|waffle|essay|essays|bs|spin|drama|lecture|buzzwords)\\b",
    "(?:like|as if) i am (?:five|5|a|ten|10)\\b",
    "in a (?:hurry|rush|meeting|nutshell)\\b",
    "(?:thanks|thank you|thx|ty|cheers|please|pls|plz|asap)\\b",
    "sounds (?:fishy|odd|weird|strange|wild|crazy|suspicious|off|wrong|dodgy|like)\\b",
  ]
    .map((pattern) => `(?:${pattern})`)
    .join("|"),
);
const LEADS_IN =
  /^(?:(?:and|but|so|because|cause|cos|since|while|well|also|ok|okay|hi|hey|hello|team|all|guys|folks|there|um|uh) )*/;
const BREAKS = new Set([",", ";", ":", ".", "!", "?", "\n", "-"]);
/** Longest aside that is left out, in words. */
const LONGEST = 12;

/** A message without what is said beside the question; all of it where nothing else would be left. Linear. */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const segments: Token[][] = [[]];
  tokens.forEach((token, at) => {
    segments.at(-1)?.push(token);
    const isHyphen = token.text === "-" && tokens[at + 1]?.joined === true;
    if (token.kind === "mark" && BREAKS.has(token.text) && !isHyphen) segments.push([]);
  });
  const kept = segments.filter((segment) => !isAside(segment));
  const words = kept.flat().filter(({ kind }) => kind !== "mark");
  return kept.length === segments.length || words.length < 2 ? tokens : kept.flat();
}

function isAside(segment: readonly Token[]): boolean {
  const words = segment.filter(({ kind }) => kind !== "mark").map(({ text }) => text);
  if (words.length === 0 || words.length > LONGEST) return false;
  if (EXCLUDES.test(words.join(" "))) return true;
  // What is asked stays.
  if (segment.some(({ text }) => text === "?" || QUESTION_WORDS.has(text))) return false;
  const text = words.join(" ").replace(LEADS_IN, "");
  return text !== "" && OF_THE_ASKER.exec(text)?.index === 0;
}
/** What a figure is to be taken without is not looked for. */
const EXCLUDES =
  /^(?:leaving|setting|putting) aside\b|^(?:not (?:counting|including)|excluding|apart from|aside from|leaving out) (?!who|what|which|that\b)/;
