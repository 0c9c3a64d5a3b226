import { toIndexTerm } from "../../retrieval/compile-entries.ts";
import type { Reading } from "../../understanding/read-text.ts";
import type { Mention } from "../../understanding/term.ts";
import type { ClaimParts } from "./claim-parts.ts";
import { findDoers, isPossessive } from "./find-doers.ts";
import type { FactEntry } from "./find-siblings.ts";

/** How strongly a fact about the name has to know the words that stand with it: "the Acme news". */
const VOUCHES = 0.8;
/** Most words that stand with a name: "after the Acme news". */
const REACH = 2;

/**
 * A claim without what it says in passing of where, when or with whom: "... on the Acme news". Only of a name that has
 * no part in the fact and belongs to its story: one that the event is named for, or that facts beside it speak of
 * together with what the claim is about. A doer is never in passing.
 */
export function leaveOutAdjuncts(
  reading: Reading,
  { fact, slots }: FactEntry,
  kin: readonly FactEntry[],
  hasItsFigures: boolean,
  parts: ClaimParts,
): Reading {
  const doers = findDoers(reading, parts.names);
  const [first] = reading.mentions;
  // "Acme's purchase of Bolt took two years".
  const isDeed = hasItsFigures && first !== undefined && isPossessive(first, reading.tokens);
  const left = reading.mentions.filter((mention) => {
    const { named } = mention;
    if (named.kind !== "entity" || slots.entities.has(named.id) || named.id === fact.subject)
      return false;
    if (doers.includes(mention)) return false;
    const isOfStory =
      parts.names.ofEvent.has(named.id) ||
      kin.some(({ slots: other }) => other.entities.has(named.id));
    const opens = (words: RegExp): boolean => isBehind(words, mention, reading);
    return isOfStory && (opens(WHEN) || (isDeed && opens(OF)));
  });
  const isAboutFact = reading.mentions.some(
    ({ named }) => named.kind === "entity" && slots.entities.has(named.id),
  );
  if (left.length === 0 || !isAboutFact) return reading;
  const isPassing = (at: number): boolean =>
    left.some(
      (mention) =>
        (mention.from <= at && at < mention.to) ||
        (at >= mention.to && at < mention.to + REACH && belongsTo(at, mention, reading, parts)),
    );
  return {
    ...reading,
    terms: reading.terms.filter(({ at }) => !isPassing(at)),
    mentions: reading.mentions.filter((mention) => !left.includes(mention)),
  };
}

/** "after the Acme news", "at Acme". */
function isBehind(words: RegExp, { from }: Mention, { tokens }: Reading): boolean {
  const [last = "", other = ""] = [tokens[from - 1]?.text, tokens[from - 2]?.text];
  return words.test(last) || (ARTICLE.test(last) && words.test(other));
}
const WHEN = /^(?:after|amid|following|on|over|at|in|during|since)$/;
const OF = /^of$/;
const ARTICLE = /^(?:the|an?|all|this|that|whole)$/;

/** "news" of "the Acme news", where facts about Acme speak of news. */
function belongsTo(
  at: number,
  { named, to }: Mention,
  { tokens, terms }: Reading,
  { mates, ranking }: ClaimParts,
): boolean {
  const isRun = tokens.slice(to, at + 1).every(({ kind }) => kind === "word");
  const term = terms.find((one) => one.at === at);
  if (!isRun || !term || named.kind !== "entity") return false;
  return (mates.get(named.id) ?? []).some(
    ({ index }) => ranking.asserts(index, toIndexTerm(term)) >= VOUCHES,
  );
}
