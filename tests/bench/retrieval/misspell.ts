import { FUNCTION_WORDS } from "../../../src/core/understanding/everyday-words.ts";

/** Share of the words of content, of four letters or more, that get one edit. */
const MISSPELT = 0.3;

/** One random edit (a letter left out, added, changed or swapped with the next) in some words of a question. */
export function misspell(question: string, random: () => number): string {
  return question.replace(/[A-Za-z]{4,}/g, (word) => {
    if (FUNCTION_WORDS.has(word.toLowerCase()) || random() >= MISSPELT) return word;
    const at = Math.floor(random() * word.length);
    const edit = Math.floor(random() * 4);
    const letter = String.fromCharCode(97 + Math.floor(random() * 26));
    const before = word.slice(0, at);
    switch (edit) {
      case 0:
        return before + word.slice(at + 1);
      case 1:
        return before + letter + word.slice(at);
      case 2:
        return before + letter + word.slice(at + 1);
      default: {
        const from = Math.min(at, word.length - 2);
        return `${word.slice(0, from)}${word[from + 1]}${word[from]}${word.slice(from + 2)}`;
      }
    }
  });
}
