/** Paragraphs of an article, the first at index 0. Lines that begin with [P1], [P2] ... or blocks between blank lines. */
export function readArticle(text: string): readonly string[] {
  const numbered = text.split("\n").flatMap((line) => {
    const match = /^\[P(\d+)\]\s+(.*)$/.exec(line.trim());
    return match?.[1] && match[2] ? [{ number: Number(match[1]), text: match[2] }] : [];
  });
  if (numbered.length > 0) {
    const paragraphs: string[] = [];
    for (const { number, text: paragraph } of numbered) paragraphs[number - 1] = paragraph;
    return Array.from(paragraphs, (paragraph) => paragraph ?? "");
  }
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== "");
}
