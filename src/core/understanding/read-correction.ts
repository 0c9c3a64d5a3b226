import type { Token } from "./tokenize.ts";

/** "No, I meant ...", "sorry, what I mean is ...": what stands before the matter that is meant. */
const CORRECTS =
  /^(?:(?:no|nope|nah|sorry|oh|wait|well|actually|but|not (?:that|this|him|her|them|it)(?: one)?|ok|okay|hm+) )*(?:what )?(?:i (?:actually |really |rather )?)?(?:mean|meant)(?: (?:to ask|to say|is|was))?$/;
/** As many words may correct. */
const LONGEST = 9;
/** "Another question:", "on a different note": what leaves the thread. */
const LEAVES =
  /^(?:(?:ok|okay|and|now|so|on|to|a|an|alright|fine) )*(?:different|another|new|unrelated|other|separate|next) (?:thing|topic|question|subject|matter|note)$|^(?:changing|to change|change of) (?:the )?(?:subject|topic)$/;

/** The longest run of opening words that a pattern takes, cut off; undefined where it takes none, or all. */
function cutOpening(tokens: readonly Token[], pattern: RegExp): readonly Token[] | undefined {
  const words = tokens.filter(({ kind }) => kind !== "mark");
  for (let count = Math.min(LONGEST, words.length - 1); count > 0; count -= 1) {
    const last = words[count - 1];
    const said = words
      .slice(0, count)
      .map(({ text }) => text)
      .join(" ");
    if (!last || !pattern.test(said)) continue;
    const rest = tokens.slice(tokens.indexOf(last) + 1);
    return rest[0]?.kind === "mark" ? rest.slice(1) : rest;
  }
  return undefined;
}

/** What is asked by a message that says first that it is about something else. Pure. */
export function readNewTopic(tokens: readonly Token[]): readonly Token[] | undefined {
  return cutOpening(tokens, LEAVES);
}

/** What is meant by a message that corrects the one before it, without the words that say so; undefined of any other. Pure. */
export function readCorrection(tokens: readonly Token[]): readonly Token[] | undefined {
  return cutOpening(tokens, CORRECTS);
}
