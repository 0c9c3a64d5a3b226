/** A line of the input, or the note that it was too long to be kept. */
export type InputLine =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "too-long" };

/**
 * Splits chunks of text into lines, without their line ends. Memory stays bounded: of a line with more than `limit`
 * UTF-16 units only the fact that it was there is kept.
 */
export async function* readLines(
  chunks: AsyncIterable<string>,
  limit: number,
): AsyncGenerator<InputLine> {
  let pending = "";
  let isTooLong = false;
  const finish = (rest: string): InputLine => {
    const text = pending + rest;
    const line: InputLine =
      isTooLong || text.length > limit
        ? { kind: "too-long" }
        : { kind: "line", text: text.replace(/\r$/, "") };
    pending = "";
    isTooLong = false;
    return line;
  };
  for await (const chunk of chunks) {
    const pieces = chunk.split("\n");
    const rest = pieces.pop() ?? "";
    for (const piece of pieces) yield finish(piece);
    if (isTooLong) continue;
    pending += rest;
    if (pending.length > limit) {
      pending = "";
      isTooLong = true;
    }
  }
  if (pending !== "" || isTooLong) yield finish("");
}
