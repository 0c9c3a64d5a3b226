import { isIrregularForm } from "../../../understanding/irregular-forms.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { isContent, type Term } from "../../../understanding/term.ts";
import { textOf } from "../../../understanding/text-of.ts";
import type { Token } from "../../../understanding/tokenize.ts";

/** What is to come or may be; "could" also tells what somebody was able to do. */
const OPEN = /^(?:would|will|may|might)$/;
/** What is wanted or planned, before a verb with "to". */
const OPEN_TO =
  /^(?:plans?|planned|wants?|wanted|due|set|promise[sd]?|pledge[sd]?|offer(?:s|ed)?|intends?|intended|willing|hopes?|hoped|threaten(?:s|ed)?|propose[sd]?|expect(?:s|ed)?|scheduled|is|are)$/;
/** What somebody expects of others, some words before a verb with "to". */
const EXPECTS = /^(?:expects?|expected|wants?|wanted|urge[sd]?)$/;
/** Words that name who is expected to do it. */
const REACH = 5;
/** Before a verb they leave open whether it was done. */
const LEAVES_OPEN = /^(?:would|will|may|might|could|should|must|ought|supposed|meant|to|if)$/;
/** What was, and is no longer. */
const GONE = /^(?:formerly|previously|once|used)$/;
const STILL = /^(?:still|now|currently|nowadays)$/;
/** What is so today, beside what somebody's plan would do. */
const AT_PRESENT = /\b(?:currently|at the moment|at present|right now|as of now|as things stand)\b/;
const WOULD = /\bwould\b/;
/** Stand between such a word and the verb that it colours: "is due to be sold", "would later sell". */
const BETWEEN = /^(?:to|be|been|able|not|also|then|soon|\w+ly)$/;

/**
 * "It sold the site" of what would sell it, "it still tests them" of what formerly tested them: the same deed, told as done
 * where it is to come, or as lasting where it is gone.
 */
export function isOtherTense(reading: Reading, told: Reading): boolean {
  if (reading.negated || told.negated) return false;
  return (
    shareDeed(deedsIn(reading, isDone), deedsIn(told, isBehind(OPEN, OPEN_TO))) ||
    (AT_PRESENT.test(textOf(reading)) &&
      WOULD.test(textOf(told)) &&
      !WOULD.test(textOf(reading))) ||
    (reading.tokens.some(({ text }) => STILL.test(text)) &&
      shareDeed(
        deedsIn(reading, () => true),
        deedsIn(told, isBehind(GONE)),
      ))
  );
}

type Test = (tokens: readonly Token[], at: number) => boolean;

function deedsIn({ terms, tokens }: Reading, isMeant: Test): readonly Term[] {
  return terms.filter((term) => isContent(term) && term.at >= 0 && isMeant(tokens, term.at));
}

function shareDeed(claimed: readonly Term[], told: readonly Term[]): boolean {
  return claimed.some((one) => told.some(({ key }) => key === one.key));
}

/** "sold", "was asked"; not "will be sold", "plans to have it closed". */
const isDone: Test = (tokens, at) => {
  const text = tokens[at]?.text ?? "";
  const isPast = /\w{2}ed$/.test(text) || (isIrregularForm(text) && !/(?:s|ing)$/.test(text));
  // What was offered is still to come.
  return (
    isPast &&
    !OPEN_TO.test(text) &&
    !tokens.slice(0, at).some((token) => LEAVES_OPEN.test(token.text))
  );
};

function isBehind(words: RegExp, beforeTo?: RegExp): Test {
  return (tokens, at) => {
    const text = (index: number): string => tokens[index]?.text ?? "";
    let before = at - 1;
    while (!words.test(text(before)) && BETWEEN.test(text(before))) before -= 1;
    if (words.test(text(before))) return true;
    if (beforeTo === undefined || text(before + 1) !== "to") return false;
    const named = tokens.slice(Math.max(0, before - REACH), before);
    return beforeTo.test(text(before)) || named.some((token) => EXPECTS.test(token.text));
  };
}
