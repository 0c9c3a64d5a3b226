import type { Fact } from "../../../fact.ts";
import { FUNCTION_WORDS } from "../../../understanding/everyday-words.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { type Token, tokenize } from "../../../understanding/tokenize.ts";

const KEEPS =
  /^(?:ke(?:ep|eps|eping|pt)|retain(?:s|ed|ing)?|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?)$/;
const DROPS =
  /^(?:quit(?:s|ting)?|forgo(?:es|ing|ne)?|waiv(?:e|es|ed|ing)|renounc(?:e|es|ed|ing)|surrender(?:s|ed|ing)?|resign(?:s|ed|ing)?|drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?)$/;
/** Give things up together with "up". */
const GIVES = /^(?:give|gives|gave|given|giving)$/;
/** Words of content that what is kept or given up has at most. */
const REACH = 3;

/**
 * "He keeps the bonus but gives up the job" where he gives up the bonus and keeps the job: the same words, the deeds exchanged.
 * A thing that both name has to be kept in one and given up in the other.
 */
export function swapsHalves(reading: Reading, { statement }: Fact): boolean {
  const claimed = readDeeds(reading.tokens);
  if (claimed.size === 0) return false;
  const told = readDeeds(tokenize(statement));
  return [...claimed].some(([thing, deed]) => told.has(thing) && told.get(thing) !== deed);
}

type Deed = "keeps" | "drops";

/** What is done with each thing, by stem. */
function readDeeds(tokens: readonly Token[]): ReadonlyMap<string, Deed> {
  const deeds = new Map<string, Deed>();
  let deed: Deed | undefined;
  let left = 0;
  for (const [at, { text, stem, kind }] of tokens.entries()) {
    const opened = deedOf(text, tokens[at + 1]?.text);
    if (opened) {
      deed = opened;
      left = REACH;
    } else if (kind === "mark" || CLOSES.test(text)) deed = undefined;
    else if (deed && left > 0 && !FUNCTION_WORDS.has(text)) {
      if (!deeds.has(stem)) deeds.set(stem, deed);
      left -= 1;
    }
  }
  return deeds;
}
const CLOSES = /^(?:and|but|while|whereas|when|if|because|or|not|never)$/;

function deedOf(text: string, next: string | undefined): Deed | undefined {
  if (KEEPS.test(text)) return "keeps";
  return DROPS.test(text) || (GIVES.test(text) && next === "up") ? "drops" : undefined;
}
