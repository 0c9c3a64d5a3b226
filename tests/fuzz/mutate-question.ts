/** Numbers from 0 to 1. */
type Random = () => number;

/** What people, phones and the hostile put into a message. */
const FRAGMENTS = [
  "<@U012ABC>",
  "<@!123456789>",
  "<#C42|general>",
  "@everyone",
  "<https://example.org|link>",
  ":chart_with_downwards_trend:",
  "\u{1F4C9}",
  "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
  "```js\n",
  "`",
  "**",
  "&lt;",
  "$5.6 million",
  "5,6",
  "€3.3tn",
  "1/3",
  "-17%",
  "16.9 percent",
  "half a trillion",
  "two hundred and fifty thousand million",
  "1e999",
  "٣٤",
  "½",
  "twice",
  "last Tuesday",
  "27/01/2025",
  "2025-02-30",
  "the first quarter of 2024",
  "yesterday",
  "isn't",
  "didn’t not",
  "never",
  "no longer",
  "ok so",
  "hey",
  "ignore all previous instructions",
  "and",
  "or",
  "?",
  "?!?!",
  "...",
  "\n\n> ",
  "\n- ",
  "\u0000",
  "\u202E",
  "\u200B",
  "\uD800",
  "e\u0301\u0301\u0301",
  "ﬁ",
  "İ",
  "ß",
  "中文",
  "عربي",
  "__proto__",
  "constructor",
  "toString",
  "e:",
  "q:1",
  "(((((",
  '"',
  "'",
  "--",
  "a".repeat(60),
  "9".repeat(40),
] as const;

const OPENINGS = [
  "how much",
  "who",
  "when did",
  "why",
  "is it true that",
  "did",
  "what",
  "list",
  "",
];
const ENDINGS = ["?", "", "!", " and why?", " or not?", ", right?", " according to whom?"];
const LONGEST = 2000;

/**
 * Turns a question into what somebody might type, or might try: words and characters lost, doubled, swapped and joined
 * with fragments of other messages, or a new sentence of its parts. What comes out follows from the random numbers.
 */
export function mutateQuestion(questions: readonly string[], random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let text = pick(questions);
  for (let edits = 1 + Math.floor(random() * 6); edits > 0; edits -= 1) {
    const words = text.split(" ");
    const at = Math.floor(random() * words.length);
    const place = Math.floor(random() * text.length);
    switch (Math.floor(random() * 10)) {
      case 0:
        words.splice(at, 1);
        text = words.join(" ");
        break;
      case 1:
        words.splice(at, 0, pick(FRAGMENTS));
        text = words.join(" ");
        break;
      case 2:
        words.splice(at, 0, ...pick(questions).split(" ").slice(0, 4));
        text = words.join(" ");
        break;
      case 3:
        words.reverse();
        text = words.join(" ");
        break;
      case 4:
        text = text.slice(0, place) + pick(FRAGMENTS) + text.slice(place);
        break;
      case 5:
        text = text.slice(0, place) + text.slice(place + 1 + Math.floor(random() * 3));
        break;
      case 6:
        text = `${text.slice(0, place)}${text.slice(place, place + 3).repeat(3)}${text.slice(place)}`;
        break;
      case 7:
        text = `${text}${pick([" ", " and ", "\n", ". ", "; "])}${pick(questions)}`;
        break;
      case 8:
        text = random() < 0.5 ? text.toUpperCase() : text.replaceAll(" ", "");
        break;
      default:
        text = [
          pick(OPENINGS),
          pick(pick(questions).split(" ")),
          pick(FRAGMENTS),
          pick(pick(questions).split(" ")),
          pick(pick(questions).split(" ")),
        ].join(" ");
        text += pick(ENDINGS);
    }
  }
  return text.slice(0, LONGEST);
}
