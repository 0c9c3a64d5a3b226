/**
 * What narrows or widens a denial is part of it: "only Acme may enter" is not denied by "Acme may enter", nor "all shops
 * closed" by "shops closed". Each kind with the words for it.
 */
const LIMITS: readonly RegExp[] = [
  /\b(?:only|solely|exclusively|purely|merely|alone|just|nothing but|nobody but|limited to)\b/,
  /\b(?:all|every|each|both|always|everybody|everyone|everything|everywhere|whole|entire|entirely|completely|fully)\b/,
  /\b(?:most|mostly|mainly|chiefly|largely|usually|majority)\b/,
];

/** Has the claim each limit that the denial has? Both as words in lower case. */
export function isLimitedAlike(denied: string, claimed: string): boolean {
  return LIMITS.every((limit) => !limit.test(denied) || limit.test(claimed));
}
