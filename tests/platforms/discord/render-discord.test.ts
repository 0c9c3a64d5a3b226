import { expect, test } from "vitest";
import { LIMITS } from "../../../src/platforms/discord/limits.ts";
import { renderDiscord } from "../../../src/platforms/discord/render-discord.ts";
import { EVERY_BLOCK } from "../../fakes/sample-commands.ts";

test("every kind of block has a form", () => {
  expect(renderDiscord(EVERY_BLOCK)).toMatchSnapshot();
});

test("a message at the limit stands whole, one over is cut and says so", () => {
  const at = renderDiscord([{ kind: "paragraph", text: "x".repeat(LIMITS.content) }]).content;
  expect(at).toBe("x".repeat(LIMITS.content));
  const over = renderDiscord([{ kind: "paragraph", text: "x".repeat(LIMITS.content + 1) }]).content;
  expect(over.length).toBeLessThanOrEqual(LIMITS.content);
  expect(over).toContain("shortened");
});

test("a long document is cut at the end of a block", () => {
  const { content } = renderDiscord(
    Array.from(
      { length: 30 },
      (_, at) => ({ kind: "paragraph", text: `${at} ${"y".repeat(98)}` }) as const,
    ),
  );
  expect(content.length).toBeLessThanOrEqual(LIMITS.content);
  expect(
    content
      .split("\n")
      .slice(0, -1)
      .every((line) => line.endsWith("y")),
  ).toBe(true);
  expect(content).toContain("shortened");
});
