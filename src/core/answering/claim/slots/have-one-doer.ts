import type { Reading } from "../../../understanding/read-text.ts";
import { keyOfName } from "../../../understanding/word-meanings.ts";
import { findDoers } from "../find-doers.ts";
import type { KnownNames } from "../known-names.ts";

/** "Acme sold 40 boats" of "Acme sold 60 boats": the boats may be what the fact is about, and the one who does it is the same. */
export function haveOneDoer(reading: Reading, told: Reading, names: KnownNames): boolean {
  const keysOf = (text: Reading): readonly (string | undefined)[] =>
    findDoers(text, names).map(({ named }) => keyOfName(named));
  const given = keysOf(told);
  return keysOf(reading).some((key) => key !== undefined && given.includes(key));
}
