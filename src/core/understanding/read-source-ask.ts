import { FUNCTION_WORDS, NOISE_WORDS } from "./everyday-words.ts";
import type { Question } from "./read-question.ts";
import type { Reading } from "./read-text.ts";
import type { Mention } from "./term.ts";
import { textOf } from "./text-of.ts";

/** What may be asked of the source itself. */
export type SourceField = "publication" | "title" | "date" | "page" | "author" | "genre";

/** Where it stood, by any word for that. */
const OUTLET =
  "(?:PAPER|outlet|publication|magazine|daily|website|blog|newspaper|journal|newsroom|publisher)";
/** It, and what a bot knows: "the piece", "your information". */
const PIECE =
  "(?:PIECE|text|story|writeup|sources?|info|information|material|answers?|knowledge|original|(?:your|this|these|all this) (?:news|facts|data)|citation|reference)";
const PRINTED =
  "(?:published|printed|issued|posted|released|written|wrote|writes|authored|penned|dated|put together|publishes|ran|carried|c[ao]mes? out|appear(?:ed)?|go to print)";

/** "Is it from the Gazette?" */
const IS_FROM =
  "^(?:(?:so|and|ok|wait) )*(?:is|was|were|are) (?:it|this|that|these|all this)(?: (?:an? )?(?:PIECE|really|just|actually))* (?:from|in|by|of) (?:the )?PAPER$";

/** What asks for each, wherever it stands in the question. */
const FIELDS: readonly (readonly [SourceField, RegExp])[] = [
  [
    "publication",
    new RegExp(
      `\\b(?:which|what|name of (?:the |this |that |your )?|name and date of (?:the )?)(?: \\w+)? ?${OUTLET}\\b|\\b(?:who|which|what) (?:published|printed|publishes|ran|carried)\\b|\\bpublisher\\b|\\bwhere\\b(?! (?:in|inside) )|\\b(?:your|the|its|which|what|who|cite|name|original|news) (?:is |was |are |were )?(?:your |the )?sources?\\b|\\bbased on\\b|\\bcitation\\b|\\breference\\b|\\blink\\b|\\b(?:one|two|how many|single|several|which|what) (?:PIECE|sources?)\\b(?!.*\\b(?:called|titled|named)\\b)|\\bor on an? ${OUTLET}\\b|^(?:the )?name of (?:the )?${OUTLET}$|\\bwhose (?:\\w+ )?PIECE\\b|${IS_FROM}`,
    ),
  ],
  [
    "title",
    new RegExp(
      `\\b(?:title|headline|heading|titled|entitled|headed|citation)\\b|\\b(?:what|how) (?:is|was) (?:\\w+ )*${PIECE} (?:called|named)\\b|\\bname of (?:the |this |that )?PIECE\\b`,
    ),
  ],
  [
    "date",
    /\bwhen\b|\b(?:date|dated|citation)\b|\bhow (?:old|recent|current|fresh|new|up to date|outdated)\b|\b(?:which|what) (?:day|month|year)\b|\b(?:day|as) of\b|\bcut ?-? ?off\b/,
  ],
  ["page", /\bpages?\b|\bwhere (?:in|inside) (?:the )?PAPER\b/],
  [
    "author",
    /\bAUTHORS?\b|\b(?:writers?|reporters?|journalists?|columnists?|bylines?|editor)\b|\b(?:who|which \w+|what \w+) (?:\w+ )?(?:wrote|writes|penned|authored|written|put together)\b|\bwho (?:is|was) behind\b|\bby whom\b|\bwritten by\b/,
  ],
];

/** The source is spoken of: by a word for it, or by a pronoun that was printed. */
const SPOKEN_OF = new RegExp(
  `\\b(?:${PIECE}|${OUTLET}|(?:it|this|that|these|all this|all that)\\b.*\\b${PRINTED}|${PRINTED}\\b.*\\b(?:it|this|that|these)|title|headline|byline|AUTHOR|page|writer|publication date|up to date .*you|you .*(?:get|got|getting|take|taking))\\b`,
);
/** Words that such questions are made of, besides those of grammar: with any other it asks for something else. */
const WORDS = new Set(
  `PAPER PIECE AUTHOR AUTHORS outlet publication magazine daily website blog newspaper journal newsroom publisher text story writeup source sources
info information facts data material news answer answers knowledge original citation reference link published printed issued posted released written
wrote writes authored penned dated put together publishes ran run carried come came comes out appear appeared go print title headline heading titled
entitled headed called named name names cite state quote quoted date dates day month year when old recent current fresh new up outdated cutoff cut off
page pages number front writer writers reporter reporters journalist journalists columnist columnists byline bylines editor behind responsible based
get getting got take taken taking use used using rely relying from single several more one two three than only just know tell give show full where
which what who whom whose how exactly originally first actually please btw anyway then though and or is was were are do does did has have had
can could you your i me stop stops end ends made many so hey hi hello ok okay um uh but also quick question wonder remind again way by here there
read reading find now today anywhere else whats whos any stuff thing things says said say tagline`.split(
    /\s+/,
  ),
);

const LEAD =
  "(?:(?:so|and|hey|hi|hello|ok|okay|please|btw|by the way|um|uh|but|just|also|can you tell me|could you tell me|tell me|do you know|give me|remind me|i wonder|quick question) )*";
const OF_OPINION = /\b(?:opinion|op - ed|editorial|commentary|column|leader|comment)\b/;
const OF_NEWS = /\b(?:news|report|reporting|reportage)\b/;
const GENRE = new RegExp(
  `^${LEAD}(?:(?:is|was) (?:it|this|that|(?:the|your|this) (?:article|piece|source|text|story|paper)) (?:really |just |actually |more )?(?:an? )?(?:(?:opinion|op - ed|editorial|commentary|column|leader|comment|news|report|reporting)(?: (?:piece|article|column|report|story|page))?|(?:news|report|reporting|fact) or (?:an? )?(?:opinion|comment|commentary|editorial|op - ed)|(?:an? )?(?:opinion|editorial|commentary|op - ed)(?: piece| article)? or (?:an? |just )?(?:news|report|reporting|news \\w+))|what (?:kind|type|sort) of (?:article|text|piece|source|story|paper) (?:is|was) (?:this|it|that))$`,
);

/** What of the source itself is asked, and nothing else with it; empty otherwise. Pure. */
export function readSourceAsk({ reading }: Pick<Question, "reading">): readonly SourceField[] {
  const plain = reading.tokens
    .filter((token) => token.kind !== "mark" || token.text === "-")
    .map((token) => token.text);
  if (GENRE.test(plain.join(" "))) return ["genre"];
  if (reading.quantities.length > 1 || reading.mentions.some(isOfOthers)) return [];
  const words = namedWords(reading);
  if (words.length > LONGEST) return [];
  if (!words.every((word) => WORDS.has(word) || FUNCTION_WORDS.has(word) || NOISE_WORDS.has(word)))
    return [];
  const text = words.join(" ");
  if (!SPOKEN_OF.test(text)) return [];
  return FIELDS.flatMap(([field, asks]) => (asks.test(text) ? [field] : []));
}

/** What asks for no more than that is short. */
const LONGEST = 24;

function isOfOthers({ named }: Mention): boolean {
  return named.kind !== "source";
}

/** The words, with those for the source led back to what they stand for. */
function namedWords({ tokens, mentions }: Reading): string[] {
  const ends = new Map(mentions.map(({ from, to }) => [from, to]));
  const words: string[] = [];
  let skipTo = 0;
  tokens.forEach((token, at) => {
    if (at < skipTo || token.kind === "mark") return;
    const to = ends.get(at);
    skipTo = to ?? at;
    if (/^authors?$/.test(token.text)) words.push("AUTHOR");
    else if (PIECES.test(token.text)) words.push("PIECE");
    else words.push(to === undefined ? token.text : "PAPER");
  });
  return words;
}

const PIECES = /^(?:article|piece|report|editorial|column|text|essay|analysis|leader)s?$/;

/** Whether a yes-or-no question takes the source for opinion or for news; undefined where it asks which. */
export function readGenreHeld({ reading, form }: Question): "opinion" | "news" | undefined {
  const text = textOf(reading);
  if (form !== "yes-no" || / or /.test(text)) return undefined;
  if (OF_OPINION.test(text)) return "opinion";
  return OF_NEWS.test(text) ? "news" : undefined;
}

/** What a source of this genre is. */
export function isOfOpinion(genre: string): boolean {
  return /\b(?:opinion|op-ed|editorial|commentary|column|leader|comment|essay)\b/i.test(genre);
}
