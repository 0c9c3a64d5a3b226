import { AUXILIARIES } from "../../../understanding/everyday-words.ts";
import { isIrregularForm } from "../../../understanding/irregular-forms.ts";
import type { Reading } from "../../../understanding/read-text.ts";
import { isContent, type Term } from "../../../understanding/term.ts";

/** The noun that a claim opens with and that does what it tells: "the navy sent ...". Undefined where it opens otherwise. */
export function openingDoer({ tokens, terms }: Reading): Term | undefined {
  const words = tokens.map(({ text }) => text);
  const article = words.findIndex((word) => !LEADS.test(word));
  if (!ARTICLE.test(words[article] ?? "")) return undefined;
  const at = article + 1;
  const verb = words[at + 1] ?? "";
  const isVerb =
    AUXILIARIES.has(verb) || /\w{2}ed$/.test(verb) || (isIrregularForm(verb) && !/ing$/.test(verb));
  return isVerb ? terms.find((term) => term.at === at && isContent(term)) : undefined;
}
const LEADS = /^(?:so|and|but|ok|okay|well|wow|lol|apparently|basically|actually|[,.!:-])$/;
const ARTICLE = /^(?:the|an?|its|their|his|her|our)$/;
