import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "../../../src/platforms/terminal/read-lines.ts";

async function read(chunks: readonly string[], limit: number) {
  async function* input() {
    yield* chunks;
  }
  const lines = [];
  for await (const line of readLines(input(), limit)) lines.push(line);
  return lines;
}

const line = (text: string) => ({ kind: "line", text });

test("reads the same lines wherever the text is cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]*$/)), async (chunks) => {
      const lines = chunks.join("").split("\n");
      if (lines.at(-1) === "") lines.pop();
      expect(await read(chunks, 1_000)).toEqual(lines.map(line));
    }),
  );
});

test("takes a carriage return at the end for part of the line end", async () => {
  expect(await read(["a\r\nb\rc\r\n"], 10)).toEqual([line("a"), line("b\rc")]);
});

test("keeps a line of the limit, and not one unit more", async () => {
  expect(await read(["abc\nabcd\nab\n"], 3)).toEqual([
    line("abc"),
    { kind: "too-long" },
    line("ab"),
  ]);
});

test("notices a line that is too long over several chunks, and the end of it", async () => {
  expect(await read(["ab", "cd", "ef", "g\nab"], 3)).toEqual([{ kind: "too-long" }, line("ab")]);
  expect(await read(["abcdef"], 3)).toEqual([{ kind: "too-long" }]);
});
