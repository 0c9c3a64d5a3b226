import type { Reading } from "../../../understanding/read-text.ts";
import { isPossessive } from "../find-doers.ts";

/** "The paper thinks ...", "the paper backs ...": a judgment of its own, not a report. */
export function isOfTheSource({ mentions, tokens }: Reading): boolean {
  return mentions.some((mention, at) => {
    const { named, from, to } = mention;
    if (named.kind !== "source") return false;
    if (tokens.slice(to, to + 2).some(({ text }) => OPINES.test(text))) return true;
    const next = tokens[to];
    const opens = at === 0 && !tokens.slice(0, from).some(({ text }) => OF_IT.test(text));
    return (
      opens && next?.kind === "word" && !TELLS.test(next.text) && !isPossessive(mention, tokens)
    );
  });
}
/** "according to the paper". */
const OF_IT = /^(?:to|in|by|per|from|of|says|said|with)$/;
/** What the source tells is anybody's, what it does otherwise is its own. */
const TELLS =
  /^(?:says?|said|reports?|reported|writes?|wrote|notes?|noted|mentions?|mentioned|states?|stated|describes?|described|tells?|told|claims?|claimed|gives?|gave|names?|named|puts?|has|had|also|only|quotes?|quoted|cites?|cited|adds?|added|explains?|explained|points?|suggests?|suggested|does|did|never|not|is|was|that|about|and|on)$/;

/** A sentence about the source itself: when it appeared, what it leaves out. */
export function isOnTheSource({ mentions }: Reading): boolean {
  return mentions.some(({ named }) => named.kind === "source");
}

const OPINES =
  /^(?:thinks?|thought|believes?|argues?|considers?|finds?|feels?|judges?|calls?|views?)$/;
