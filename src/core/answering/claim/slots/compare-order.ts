import { FUNCTION_WORDS } from "../../../understanding/everyday-words.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { type Token, tokenize } from "../../../understanding/tokenize.ts";

/**
 * "Did she sign after the vote?" of "She signed two days before the vote": what comes first in one comes last in the
 * other. Both have to order two events by one word, and share words that show which clause is which.
 */
export function isTurnedRound({ tokens }: Reading, statement: string): boolean {
  const claimed = readOrder(tokens);
  if (!claimed) return false;
  const told = readOrder(tokenize(statement));
  if (!told) return false;
  const alike = shared(claimed.left, told.left) + shared(claimed.right, told.right);
  const crossed = shared(claimed.left, told.right) + shared(claimed.right, told.left);
  return claimed.way === told.way ? crossed > alike : alike > crossed;
}

interface Order {
  readonly way: string;
  /** Stems before the ordering word, and behind it. */
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

/** Undefined without a word that orders two events, or with several. */
function readOrder(tokens: readonly Token[]): Order | undefined {
  const found = tokens.flatMap(({ text }, at) => (ORDERS.has(text) ? [at] : []));
  const [at] = found;
  if (at === undefined || found.length > 1) return undefined;
  const left = stemsOf(tokens.slice(0, at));
  const right = stemsOf(tokens.slice(at + 1));
  return left.size > 0 && right.size > 0 ? { way: tokens[at]?.text ?? "", left, right } : undefined;
}
const ORDERS = new Set(["before", "after"]);

function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ kind, text, stem }) =>
      kind === "word" && !FUNCTION_WORDS.has(text) ? [stem] : [],
    ),
  );
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((stem) => other.has(stem)).length;
}
