import type { Reading } from "../../understanding/read-text.ts";
import type { Mention } from "../../understanding/term.ts";
import type { KnownNames } from "./known-names.ts";

/**
 * The names that do what a sentence tells: the first one and those coordinated with it, or in the passive the one behind
 * "by". None where the first is a possessive ("Acme's board") or behind a preposition, or a clause inside the sentence has
 * a doer of its own. Only names of somebody count, no descriptions.
 */
export function findDoers(
  { mentions, tokens }: Reading,
  { proper }: KnownNames,
): readonly Mention[] {
  const named = mentions.filter(({ named: name }) =>
    name.kind === "entity" ? proper.has(name.id) : name.kind === "neighbour",
  );
  const isBehind = (pattern: RegExp, mention: Mention): boolean =>
    isBehindWord(pattern, mention, tokens);
  const agent = named.find((mention) => isBehind(/^by$/, mention));
  if (agent) return [agent];
  const [first, ...others] = named;
  // "Acme's biggest backer is Bolt": who is called so does it.
  const called = others.find((mention) => isBehind(/^(?:is|was|are|were)$/, mention));
  if (first && called && others.length === 1 && isPossessive(first, tokens)) return [called];
  if (!first || isPossessive(first, tokens) || isBehindPreposition(first, tokens)) return [];
  if (others.some((mention) => isBehind(/^(?:which|that|whom)$/, mention))) return [];
  const doers = [first];
  for (const mention of others) {
    const between = tokens.slice(doers.at(-1)?.to, mention.from);
    if (!between.every(({ text }) => COORDINATES.test(text))) break;
    doers.push(mention);
  }
  return doers;
}

const ARTICLE = /^(?:the|an?|its|their|his|her|president|mr|mrs|ms|sir)$/;
const PREPOSITION =
  /^(?:from|in|at|of|to|for|on|near|with|into|about|than|as|like|against|over|after|before|since|under|between)$/;
const COORDINATES = /^(?:,|and|&|or|the|both|n|\+)$/;

function isBehindWord(pattern: RegExp, { from }: Mention, tokens: Reading["tokens"]): boolean {
  const word = (at: number): string => tokens[at]?.text ?? "";
  return (
    pattern.test(word(from - 1)) || (ARTICLE.test(word(from - 1)) && pattern.test(word(from - 2)))
  );
}

/** "than Acme", "such as Acme". */
export function isBesides(mention: Mention, tokens: Reading["tokens"]): boolean {
  return isBehindWord(/^(?:than|as|like)$/, mention, tokens);
}

/** "for Acme", "of the Acme". */
export function isBehindPreposition(mention: Mention, tokens: Reading["tokens"]): boolean {
  return isBehindWord(PREPOSITION, mention, tokens);
}

/** "Acme's". */
export function isPossessive({ to }: Mention, tokens: Reading["tokens"]): boolean {
  return /['’]s?$/.test(tokens[to - 1]?.raw ?? "");
}
