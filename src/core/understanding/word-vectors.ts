/** How near everyday words are in meaning, by stem. */
export interface WordVectors {
  /** Cosine of the angle between two stems, -1 to 1; undefined where one of them is unknown. */
  cosine(stem: string, other: string): number | undefined;
}

/**
 * Reads a table of word vectors: a line `<words> <dimensions>`, the stems, one a line, then one row of signed bytes
 * for each. The vectors need no unit length. Nothing is copied; the table is read where it is asked.
 *
 * @throws RangeError when the table is shorter than its first line says.
 */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const text = new TextDecoder("latin1");
  const at = bytes.indexOf(NEWLINE);
  const [words = 0, dimensions = 0] = text.decode(bytes.subarray(0, at)).split(" ").map(Number);
  const rows = bytes.length - words * dimensions;
  const stems = text.decode(bytes.subarray(at + 1, Math.max(rows, 0))).split("\n");
  // The last line ends where the rows begin.
  if (stems.pop() !== "" || stems.length !== words)
    throw new RangeError("the table of word vectors is cut short");
  const rowOf = new Map(stems.map((stem, row) => [stem, row]));
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + rows, words * dimensions);

  const dot = (one: number, other: number): number => {
    let sum = 0;
    const from = one * dimensions;
    const to = other * dimensions;
    for (let i = 0; i < dimensions; i += 1) sum += (values[from + i] ?? 0) * (values[to + i] ?? 0);
    return sum;
  };
  const lengths = new Float64Array(words);
  const lengthOf = (row: number): number => {
    if (lengths[row] === 0) lengths[row] = Math.sqrt(dot(row, row)) || 1;
    return lengths[row] ?? 1;
  };
  return {
    cosine(stem, other) {
      const one = rowOf.get(stem);
      const two = rowOf.get(other);
      if (one === undefined || two === undefined) return undefined;
      return dot(one, two) / (lengthOf(one) * lengthOf(two));
    },
  };
}

const NEWLINE = 10;
