import { FUNCTION_WORDS, NOISE_WORDS } from "./everyday-words.ts";
import type { Token } from "./tokenize.ts";

/** Grammar and chat noise; a word of noise that names something has been read as a name before. */
export function saysNothing({ text, stem }: Token): boolean {
  if (FUNCTION_WORDS.has(text) || NOISE_WORDS.has(text)) return true;
  return FUNCTION_WORDS.has(stem) && !DEEDS.has(stem);
}

/** Who "owns" or "backs" a thing says something; "its own" and "back then" do not. */
const DEEDS = new Set(["own", "back"]);
