/**
 * Paragraphs of an article, the first at index 0: lines that begin with their number as [P1], [1] or P1:, what stands
 * before the first of them left out; without any number, blocks between blank lines.
 */
export function readArticle(text: string): readonly string[] {
  const numbered = text.split("\n").flatMap((line) => {
    const match = /^(?:\[P?(\d+)\]:?|P(\d+)[.:)])\s+(.*)$/i.exec(line.trim());
    const number = match?.[1] ?? match?.[2];
    return number && match?.[3] ? [{ number: Number(number), text: match[3] }] : [];
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
