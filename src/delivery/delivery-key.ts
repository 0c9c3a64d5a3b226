import { createHash } from "node:crypto";

/** Crockford's base 32: no letter that is taken for a digit. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
/** 60 bits: a key is looked for among the recent posts of one channel. */
const LENGTH = 12;

/** The key of a delivery. The same whoever computes it, so that it finds the post even when the ledger came from a backup. */
export function deliveryKey(subject: string, slot: string): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([subject, slot]))
    .digest();
  let key = "";
  for (const byte of digest.subarray(0, LENGTH)) key += ALPHABET[byte % ALPHABET.length];
  return key;
}
