const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words by which somebody approves of a thing. Everyday English only; nothing here belongs to one event. */
const APPROVING = words(`
good great excellent fine right smart wise clever sound sensible fair reasonable justified deserved heroic brilliant superb impressive
admirable praise praised praises applaud applauded welcome welcomed cheer cheered hail hailed endorse endorsed support supported
supports back backed backing favor favour favored favoured approve approved approves triumph success successful bargain worthwhile
worthy commend commended laud lauded love loved likes liked glad pleased happy thrilled delighted grateful proud helpful beneficial
boon blessing masterstroke winner godsend brave
`);

/** Words by which somebody disapproves of it. */
const DISAPPROVING = words(`
bad terrible awful poor wrong stupid foolish unwise dumb unfair unreasonable unjustified disgrace disgraceful shame shameful scandal
outrage outrageous waste wasteful mistake mistaken blunder error folly failure gouging ripoff rip-off criticize criticized criticise
criticised condemn condemned slam slammed blast blasted denounce denounced oppose opposed opposes object objected objects objection
reject rejected rejects against disapprove disapproved insult insulting unacceptable harmful reckless irresponsible disaster
disastrous dismal overpriced pointless useless angry furious upset unhappy dislike disliked gamble suicide suicidal nightmare catastrophe ruinous
`);

/** What a sum is said to be by whoever approves of it: words that approve of nothing one by one. */
export const WELL_SPENT =
  /\b(?:well (?:spent|invested)|worth (?:it|the (?:money|price|cost)|every \w+))\b/;

export type Valence = "approving" | "disapproving";

/** How a word judges what it is said of; undefined for most. Words are in lower case. */
export function valenceOf(word: string): Valence | undefined {
  return VALENCES.get(word);
}

const VALENCES: ReadonlyMap<string, Valence> = new Map([
  ...APPROVING.map((word) => [word, "approving"] as const),
  ...DISAPPROVING.map((word) => [word, "disapproving"] as const),
]);
