import { AUXILIARIES } from "../../understanding/everyday-words.ts";
import { type Reading, readTokens } from "../../understanding/read-text.ts";
import type { Vocabulary } from "../../understanding/vocabulary.ts";

/** Opens a clause that hangs on the one before it. */
const SUBORDINATES =
  /^(?:when|because|although|though|while|whilst|if|until|unless|after|before|since|as)$/;
/** Behind these stands a clause only where its subject is a word for somebody: "after 2031" is a time. */
const SUBJECTS = /^(?:it|they|he|she|we|you|i|that|this|there|the|its|their|his|her)$/;

/**
 * What a claim says before the first clause that hangs on it: "Acme fell by 4%" of "Acme fell by 4% when it opened". A comma
 * alone opens none: what stands behind it may belong to what is told. Undefined where nothing hangs on it, or what stands
 * before says too little to be held alone.
 */
export function readMainClause(reading: Reading, vocabulary: Vocabulary): Reading | undefined {
  const { tokens } = reading;
  const end = tokens.findIndex(
    ({ text }, at) =>
      at > 0 && SUBORDINATES.test(text) && SUBJECTS.test(tokens[at + 1]?.text ?? ""),
  );
  if (end < 2) return undefined;
  const main = readTokens(reading.text, tokens.slice(0, end), vocabulary);
  // A subject that the clause took from the one before it stands in front of its tokens.
  const taken = reading.terms.filter(({ at }) => at < 0);
  const saysEnough =
    main.terms.some(({ at, light }) => !light && at >= 0) &&
    (main.quantities.length > 0 ||
      main.tokens.some(({ text, kind }) => AUXILIARIES.has(text) || kind === "number") ||
      main.terms.length + taken.length > 2);
  if (!saysEnough) return undefined;
  return taken.length === 0
    ? main
    : {
        ...main,
        terms: [...taken, ...main.terms],
        mentions: [...reading.mentions.slice(0, 1), ...main.mentions],
      };
}
