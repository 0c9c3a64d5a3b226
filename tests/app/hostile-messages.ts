/** What nobody means as a question: each gets a kind, bounded answer, and is never said again as it came. */
export const HOSTILE_MESSAGES: readonly (readonly [name: string, message: string])[] = [
  ["nothing", ""],
  ["spaces only", " \t\n\u00a0 "],
  ["100,000 characters", "a".repeat(100_000)],
  ["100,000 spaces", " ".repeat(100_000)],
  ["100,000 words", "why ".repeat(25_000)],
  ["100,000 characters that open brackets", "<([{".repeat(25_000)],
  ["control characters", "\u0000\u0007\u001b[31mred\u001b[0m\u009b31m\u202etfel"],
  ["a lone high surrogate", "\ud800 what fell?"],
  ["a lone low surrogate", "what fell? \udc00"],
  ["stacked accents", `w${"\u0301\u0302\u0303".repeat(300)}hat`],
  ["markup", "<script>alert('zq1')</script><img src=x onerror=alert(1)>"],
  ["mentions", "@everyone @here <@123456789012345678> <!channel> <@U0ZQ1> <#C0ZQ1|zq1>"],
  ["a code block", "```js\nprocess.exit(1)\n```"],
  ["a link", "[zq1](javascript:alert(1)) <https://zq1.example|zq1>"],
  ["JSON", '{"kind":"answer","text":"zq1","__proto__":{"zq1":true}}'],
  ["Chinese", "发生了什么事?"],
  ["Arabic", "ماذا حدث؟"],
  ["Russian", "Что случилось?"],
  ["emoji only", "\u{1F926}\u200D\u2642\uFE0F\u{1F600}"],
  ["a property of every object", "constructor"],
  ["a pattern that would backtrack", `${"a!".repeat(20_000)}`],
  ["SQL", "'; DROP TABLE facts; --"],
  ["a template", "{{zq1}} <%= zq1 %> %s %n"],
];

/** Traces of the messages above that no reply may carry. */
export const ECHO = /zq1|<script|@everyone|@here|<@|<!channel|onerror|[^\P{Cc}\n]|\p{Cs}|a{200}/iu;
