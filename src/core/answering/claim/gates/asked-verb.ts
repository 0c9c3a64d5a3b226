import type { Reading } from "../../../understanding/read-text.ts";
import type { Term } from "../../../understanding/term.ts";
import { isPossessive } from "../find-doers.ts";

/**
 * The word of what a yes-no question asks of whom it names: "repay" of "did Acme ever repay the loan?", "sold" of "has the
 * yard been sold?". Undefined where nobody is named behind the verb that opens it, or the source is: "does the paper buy it?"
 * is asked of its opinion, in many words.
 */
export function askedVerb({ tokens, mentions, terms }: Reading): Term | undefined {
  const words = tokens.map(({ text }) => text);
  let at = words.findIndex((word) => PASSIVE.test(word)) + 1;
  if (at === 0) {
    const opens = words.findIndex((word) => OPENS.test(word));
    const [first] = mentions;
    if (opens < 0 || !first || first.named.kind === "source") return undefined;
    if (first.from < opens || first.from > opens + 2 || isPossessive(first, tokens))
      return undefined;
    at = first.to;
  }
  while (ADVERB.test(words[at] ?? "")) at += 1;
  return terms.find((term) => term.at === at);
}

const PASSIVE = /^(?:been|being)$/;
const OPENS = /^(?:did|does|do|has|have|had|will|would|can|could|should|must|is|are|was|were)$/;
const ADVERB =
  /^(?:ever|also|really|already|still|then|just|even|actually|now|only|not|all|both|never|been|\w+ly)$/;
