import type { Token } from "./tokenize.ts";

/** The counted noun: the last of up to three plain words behind the number ("advanced chips"), and where it ends. */
export function nounAfter(
  tokens: readonly Token[],
  at: number,
): { readonly noun: string; readonly to: number } {
  let noun = "";
  let to = at;
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "word" || STOPS_NOUN.has(token.text)) break;
    if (DONE.test(token.text) && endsNoun(tokens[index + 1])) break;
    noun = token.text;
    to = index + 1;
    if (/s$/.test(token.text)) break;
  }
  return { noun: noun || "units", to };
}

function endsNoun(token: Token | undefined): boolean {
  return token?.kind !== "word" || STOPS_NOUN.has(token.text);
}

/** "80 planned for boats": what is done with it is not counted; "80 painted boats" are boats. */
const DONE = /[a-z]{3}[^e]ed$/;

const STOPS_NOUN = new Set(
  "the a an i you he she we who which what of behind in into onto on at by to for from with and or but is are was were going meant according being be do does did will would can could has have had that this it they than as if so because each every per while number figure amount sum total price tag mark claim estimate plan deal up down already ever in before after until since when while during over under above below more less higher lower fewer worth now today then back ago last next earlier later monday tuesday wednesday thursday friday saturday sunday minus plus divided times versus vs against go goes compared january february march april may june july august september october november december".split(
    " ",
  ),
);
