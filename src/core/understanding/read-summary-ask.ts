import type { Reading } from "./read-text.ts";
import { textOf } from "./text-of.ts";

/** All of it, by whatever word. */
const ALL =
  "(?:it|this|that|things|everything|all (?:of )?(?:it|this|that)|it all|the (?:whole )?(?:\\w+ )?(?:thing|lot|event|news|situation|saga|affair|matter|article|piece|editorial|report|story|paper|text|column))";

/** A summary asked for in so many words, whatever else is said of oneself: "sum it up, I have a call at four". */
const ASKS: readonly RegExp[] = [
  /\btl ?[;,]? ?dr\b|\btoo long,? (?:did ?n ?'?t|do ?n ?'?t|did not) read\b|\beli ?5\b/,
  new RegExp(
    `\\b(?:sum|wrap|summing|boil|condense|shorten|compress|distil+|break|run|walk me|take me|talk me) ${ALL} (?:all )?(?:up|down|into|to|through)\\b|\\b(?:sum|boil|break) (?:up|down) ${ALL}|\\b(?:walk|talk|take|run) me through ${ALL}|\\b(?:condense|shorten|compress|distil+) ${ALL}`,
  ),
  /\bsum(?:ming)? up$|\bsummar(?:y|ies|i[sz]e|i[sz]ing|i[sz]ation)\b|\brecap\b|\brun ?- ?down\b|\boverview\b|\bgist\b|\bcrux\b|\bnutshell\b|\bsynopsis\b|\bcliff ?s? ?notes\b|\babstract of\b|\belevator pitch\b/,
  /\b(?:catch|get|bring|fill|clue) (?:me|us) (?:all )?(?:up|in)(?: to speed| on (?:it|this|that|everything|things|what))?\b|\bup to speed\b|^(?:\w+ )?brief (?:me|us)\b|\bwhat (?:did|have|had) (?:i|we) miss(?:ed)?\b/,
  /\b(?:main|key|important|essential|crucial) (?:points?|takeaways?|facts?|things|bits)\b|\btakeaways?\b|\bshort version\b|\bquick version\b|\bthe short of it\b|\bbullet ?points?\b|\bbig picture\b|\bbottom line\b|\bmain story\b|\bthe basics\b/,
  /\bwhat (?:should|do|must|would) (?:i|we) (?:need to |have to )?know (?:about (?:it|this|that)|before|for|going)\b|\btell (?:me|us) everything\b/,
  /\b(?:what is|give|tell|just)(?: me| us)? (?:the )?(?:(?:headline )?news|it|this|all of it|everything)(?: to (?:me|us))? in (?:a|one|1|two|2|three|3) (?:line|lines|sentence|sentences|word|words|tweet|breath|paragraph)\b/,
];

/**
 * A summary asked for: `whole` of everything; `part` where it says of what ("the gist of the safety rules"). Undefined
 * where none is. Pure.
 */
export function readSummaryAsk(reading: Reading): "whole" | "part" | undefined {
  const text = textOf(reading);
  const asked = ASKS.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!asked) return asksWhatIsSaid(reading, text) ? "whole" : undefined;
  const end = asked.index + asked[0].length;
  const isVerb = /^(?:summari[sz]e|recap)$/.test(asked[0]);
  const [of] = (isVerb ? OBJECT : ABOUT).exec(text.slice(end)) ?? [];
  if (of === undefined) return "whole";
  // Tokens are joined by single spaces.
  const from = text.slice(0, end).split(" ").length;
  const to = from + of.trim().split(" ").length;
  const isOfAnything = reading.terms.some(
    ({ key, light, at }) => at >= from && at < to && !light && !key.startsWith("q:"),
  );
  return isOfAnything ? "part" : "whole";
}

/** What it is about stands right behind the request. */
const ABOUT = /^ (?:\w+ ){0,1}(?:of|on|about|regarding|concerning|behind)(?: [^ ,.;:!?]+){1,4}/;
const OBJECT = /^(?: [^ ,.;:!?]+){1,3}/;

function asksWhatIsSaid({ mentions, terms }: Reading, text: string): boolean {
  const ofSource = mentions.some(({ named }) => named.kind === "source");
  return ofSource && terms.every(({ light }) => light) && SAYS_WHAT.test(text);
}

/** "What does the paper say?", and no more. */
const SAYS_WHAT =
  /^(?:(?:so|and|ok|okay|hey|hi|please|basically) )*(?:what (?:does|did|do|is) .* (?:say|argue|report|claim|saying|arguing|reporting|about)|(?:tell|give) me .*)(?: overall| in general| basically| exactly| in short| then| please)*(?: \?)?$/;
