import type { Question } from "./read-question.ts";
import { textOf } from "./text-of.ts";

/** What may be asked of the source itself. */
export type SourceField = "publication" | "title" | "date" | "page" | "author" | "genre";

/** The source by any word for it, and what a bot knows: "the piece", "your information". Never "it", which may be anything. */
const PIECE =
  "(?:(?:the|this|that|your|our|all|these|those|it) )*(?:PIECE|PAPER|text|story|writeup|write up|sources?|info|information|facts|data|material|news|answers|knowledge)";
/** The same or only a pronoun. */
const ANY = `(?:${PIECE}|it|this|that|these|all this|all that|this stuff|this thing)`;
const WROTE = "(?:wrote|authored|penned|has written|writes|is the author of|put together|reported)";
const PRINTED = "(?:published|printed|written|issued|posted)";
const OUTLET =
  "(?:PAPER|outlet|publication|magazine|daily|website|news source|news outlet|newsroom|publisher)";

const FIELDS: readonly (readonly [SourceField, readonly string[]])[] = [
  [
    "publication",
    [
      `(?:in |from |by )?(?:which|what) ${OUTLET} (?:is|was|did|are|does|has|had|were|ran|runs|printed|published|carried|carries|wrote)(?: ${ANY})?(?: (?:published|printed|appear|come|run|carried|taken|from|in|by|based on|written|wrote))*`,
      `who (?:published|printed|publishes|ran|carried|is the publisher of) ${ANY}`,
      `where (?:was|were) ${ANY} (?:first )?(?:published|printed|from|taken)(?: from| in)*`,
      `where (?:is|are|did|does|do) ${PIECE} (?:come |taken |appear|run|published|printed)*(?:from|in)?`,
      `where (?:do|did) you (?:get|take|have|got) ${ANY}(?: from)?`,
      "(?:what|which|who) (?:is|was|are|were) (?:your|the|its|this|the original) (?:sources?|news source|publication|PAPER|outlet|publisher)(?: of this| for this| here)?",
      "(?:name|cite|state) (?:your|the) sources?",
      `what (?:is|are) (?:you|${ANY}) based on`,
      `(?:what is )?(?:the )?name of (?:the )?${OUTLET}`,
      `what is (?:the )?${OUTLET} (?:called|named)`,
    ],
  ],
  [
    "title",
    [
      `(?:(?:what|which) (?:is|was) )?(?:the |its )?(?:title|headline|heading)(?: (?:of|on|for) ${ANY})?`,
      `(?:what|how) (?:is|was) ${PIECE} (?:called|titled|headed|named|entitled)`,
      "what does (?:the|its) (?:title|headline) (?:say|read)",
      "(?:what is )?(?:the )?name of (?:the |this )?(?:PIECE|text|story)",
      `under (?:what|which) (?:title|headline) (?:did|was|is) ${ANY} (?:run|appear|published|printed)`,
    ],
  ],
  [
    "date",
    [
      `when (?:was|is|were) ${ANY} (?:first |originally )?${PRINTED}`,
      `when (?:was|is|did|are|were) ${PIECE} (?:first )?(?:from|released|out|come out|came out|appear|run|go to print|dated|made)`,
      `(?:on |from |in )?(?:what|which) (?:day|date|month|year) (?:was|is|did|are|were) ${PIECE} (?:from|${PRINTED}|come out|appear|run|dated)`,
      `(?:on |in )?(?:what|which) (?:day|date|month|year) (?:was|is) ${ANY} ${PRINTED}`,
      `how (?:old|recent|current|fresh|new|up to date|outdated) (?:is|are) ${PIECE}`,
      `(?:from|as of|since) when (?:is|are|was) ${PIECE}`,
      `(?:(?:what|which) (?:is|was) )?(?:the )?(?:publication date|date of publication|(?:date|day) (?:of|on) ${PIECE})`,
    ],
  ],
  [
    "page",
    [
      `(?:on |at )?(?:what|which) page(?: number)?(?: of the PAPER)?(?: (?:is|was|did|does|of|in|carried) ${ANY})?(?: (?:on|appear|run|in|stand|printed|published|the PAPER))*`,
      "(?:(?:what|which) is )?(?:the )?page(?: number| reference)?",
      `where (?:in|inside) the PAPER (?:is|was|does|did|can i find) ${ANY}(?: stand| appear| run| printed)*`,
      `(?:is|was) ${ANY} on the front page`,
    ],
  ],
  [
    "author",
    [
      `(?:who|what \\w+) ${WROTE} ${ANY}`,
      `who (?:is|was|are) (?:behind|responsible for|the writer of) ${PIECE}`,
      `(?:(?:who|what) (?:is|was|are|were) )?(?:the |its )?(?:name of the )?(?:AUTHOR|writers?|reporters?|journalists?|columnists?|byline)s?(?: of ${ANY})?(?: name)?`,
      `(?:which|what) (?:AUTHOR|writer|reporter|journalist|columnist|editor) ${WROTE} ${ANY}`,
      `(?:whose byline|what byline) (?:is|was) (?:on )?${ANY}`,
      `(?:is there|does ${ANY} have) (?:a|any) byline`,
      `by whom (?:is|was) ${ANY} written`,
      `who (?:is|was) ${ANY} (?:written|penned) by`,
    ],
  ],
];
const LEAD =
  "(?:(?:so|and|hey|hi|hello|ok|okay|please|btw|by the way|um|uh|but|just|also|can you tell me|could you tell me|tell me|do you know|give me|remind me|i wonder|quick question) )*";
const TAIL =
  "(?: (?:please|again|exactly|anyway|originally|actually|by the way|btw|though|then|here|called|in the PAPER|you (?:use|rely on|quote|cite)))*";
const READERS = FIELDS.map(
  ([field, patterns]) => [field, new RegExp(`^${LEAD}(?:${patterns.join("|")})${TAIL}$`)] as const,
);

const OF_OPINION = /\b(?:opinion|op - ed|editorial|commentary|column|leader|comment)\b/;
const OF_NEWS = /\b(?:news|report|reporting|reportage)\b/;
const GENRE = new RegExp(
  `^${LEAD}(?:(?:is|was) (?:it|this|that|(?:the|your|this) (?:article|piece|source|text|story|paper)) (?:really |just |actually |more )?(?:an? )?(?:(?:opinion|op - ed|editorial|commentary|column|leader|comment|news|report|reporting)(?: (?:piece|article|column|report|story|page))?|(?:news|report|reporting|fact) or (?:an? )?(?:opinion|comment|commentary|editorial|op - ed)|(?:an? )?(?:opinion|editorial|commentary|op - ed) or (?:an? )?(?:news|report|news \\w+))|what (?:kind|type|sort) of (?:article|text|piece|source|story|paper) (?:is|was) (?:this|it|that))$`,
);

/** What of the source itself is asked, and nothing else with it; undefined otherwise. Pure. */
export function readSourceAsk({ reading }: Question): SourceField | undefined {
  const words: string[] = [];
  const plain: string[] = [];
  const named = new Map(
    reading.mentions.flatMap(({ named: { kind }, from, to }) =>
      kind === "source" ? [[from, to] as const] : [],
    ),
  );
  let skipTo = 0;
  reading.tokens.forEach((token, at) => {
    if (token.kind === "mark" && token.text !== "-") return;
    plain.push(token.text);
    if (at < skipTo || token.kind === "mark") return;
    const to = named.get(at);
    if (to !== undefined) skipTo = to;
    words.push(
      to === undefined
        ? token.text
        : /^authors?$/.test(token.text)
          ? "AUTHOR"
          : PIECES.test(token.text)
            ? "PIECE"
            : "PAPER",
    );
  });
  const text = words.join(" ");
  if (GENRE.test(plain.join(" "))) return "genre";
  return READERS.find(([, pattern]) => pattern.test(text))?.[0];
}

const PIECES = /^(?:article|piece|report|editorial|column|story|text|essay|analysis)s?$/;

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
