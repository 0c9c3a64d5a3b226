import { AUXILIARIES, FUNCTION_WORDS, QUESTION_WORDS } from "./everyday-words.ts";
import { LAST_TIME } from "./read-wants.ts";
import type { Token } from "./tokenize.ts";

/**
 * - `open`: who, what, when ... or a few words ("Acme price Monday").
 * - `yes-no`: holds something against the facts. `choice`: offers the answers ("open or closed?").
 */
export type QuestionForm = "open" | "yes-no" | "choice";

const LEAD_IN = new Set(
  "so and but or ok okay well also then hey hi hello please wait hmm um uh like actually yo just btw fyi".split(
    " ",
  ),
);

/** How a message is put; `lower` is the text of its tokens, spaced. Pure. */
export function readForm(tokens: readonly Token[], lower: string): QuestionForm {
  const words = tokens.filter((token) => token.kind !== "mark");
  let at = 0;
  while (at < words.length && LEAD_IN.has(words[at]?.text ?? "")) at += 1;
  const first = words[at]?.text ?? "";
  const asks = tokens.some((token) => token.text === "?");
  const whAnywhere = words.some(
    (token, index) => QUESTION_WORDS.has(token.text) && !isRelative(words, index),
  );
  const opensWithVerb =
    AUXILIARIES.has(first) &&
    !/^(?:do|does|did|is|are|was|were|can|could|will|would|has|have|had|should|may|might|must|am|shall)$/.test(
      words[at + 1]?.text ?? "",
    );
  const opening = words
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(" ");
  // "Could you tell me whether ...": what is asked comes behind it.
  const isPolite = /^(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody|u) /.test(
    opening,
  );
  if (isPolite && !/\b(?:whether|if)\b/.test(lower)) return "open";
  if (opensWithVerb && !isPolite) return isChoice(words.slice(at), lower) ? "choice" : "yes-no";
  if (OPENS_WITH_VALUE.test(opening)) return "open";
  // "max fine the agency can hand out?": what can be is said of it, and nothing is held against the facts.
  if (OPENS_WITH_MOST.test(words[at]?.text === "the" ? (words[at + 1]?.text ?? "") : first)) {
    if (!words.some(({ text }) => IS.has(text))) return "open";
  }
  const saidToAsk =
    /\b(?:is it (?:true|right|correct|the case|fair)|true (?:that|or false)|correct that|is that right|is that what|or what ?\??$|am i right|isn ?'?t it|right \?$|correct \?$|yes or no|or not|true \?$|no \?$|(?:i|they|we|he|she) (?:reckon|assume|guess|suppose|take it|think|thinks|gather|hear|heard) ?\??$)/.test(
      lower,
    );
  if (saidToAsk && !QUESTION_WORDS.has(first)) return "yes-no";
  if (whAnywhere || LAST_TIME.test(lower)) return "open";
  if (/\bdoes the \w+ (?:say|claim|think|mention)\b/.test(lower)) return "yes-no";
  // A whole sentence with a question mark: "so Acme did not fall?"
  if (asks && words.some((token, index) => index > 0 && isFiniteVerb(token)) && words.length >= 4) {
    return isChoice(words, lower) ? "choice" : "yes-no";
  }
  return "open";
}

/** "size of ...", "the reasons for ...": a noun that asks. */
const OPENS_WITH_VALUE =
  /^(?:the |any )?(?:pros (?:and|or) cons|size|amount|number|rate|cost|price|date|names?|list|reasons?|causes?|value|percentage|share|lessons?|details|purpose|location|owner|founder|maker|meaning|difference) (?:of|for|behind|why|to|from|in)\b/;

const OPENS_WITH_MOST =
  /^(?:max|maximum|min|minimum|most|least|total|overall|average|biggest|largest|highest|lowest|smallest|oldest|youngest|latest|earliest|cheapest|longest|shortest|fastest)$/;
const IS = new Set("is are was were isn't wasn't did does do has have had".split(" "));

/** "the firm that ...", "the man who ...": no question of its own. */
function isRelative(words: readonly Token[], at: number): boolean {
  const previous = words[at - 1]?.text;
  if (
    words[at]?.text !== "who" &&
    words[at]?.text !== "which" &&
    words[at]?.text !== "where" &&
    words[at]?.text !== "when"
  )
    return false;
  return (
    previous !== undefined && !LEAD_IN.has(previous) && !FUNCTION_WORDS.has(previous) && at > 2
  );
}

const FINITE = new Set(
  "is are was were has had did does will would can could may might should must fell rose said says plans spent cost costs dropped lost gained announced made owns wants goes gets takes makes needs gives keeps knows thinks likes works went got took gave grew paid bought sold built won".split(
    " ",
  ),
);
function isFiniteVerb(token: Token): boolean {
  if (NAMED.has(token.text)) return false;
  return FINITE.has(token.text) || /(?:ed|n't)$/.test(token.text);
}

/** "the biggest loser mentioned?" has no verb: what is mentioned is asked for. */
const NAMED = new Set(
  "mentioned named quoted cited listed stated reported described included involved needed used".split(
    " ",
  ),
);

function isChoice(words: readonly Token[], lower: string): boolean {
  const at = words.findIndex((token) => token.text === "or");
  if (at < 1 || at === words.length - 1) return false;
  return !/\bor (?:not|no|what|so|more|less|something|anything|nah|am i)\b/.test(lower);
}
