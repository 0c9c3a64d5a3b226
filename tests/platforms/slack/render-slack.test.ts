import { expect, test } from "vitest";
import { LIMITS } from "../../../src/platforms/slack/limits.ts";
import { renderSlack } from "../../../src/platforms/slack/render-slack.ts";
import { EVERY_BLOCK } from "../../fakes/sample-commands.ts";

test("every kind of block has a form", () => {
  expect(renderSlack(EVERY_BLOCK)).toMatchSnapshot();
});

const textOf = (length: number) => renderSlack([{ kind: "paragraph", text: "x".repeat(length) }]);

test("text at the limits stands whole, one over is cut and says so", () => {
  expect(textOf(LIMITS.section).blocks[0]).toMatchObject({
    text: { text: "x".repeat(LIMITS.section) },
  });
  expect(JSON.stringify(textOf(LIMITS.section + 1).blocks)).toContain("shortened");
  expect(textOf(LIMITS.text).text).toBe("x".repeat(LIMITS.text));
  expect(textOf(LIMITS.text + 1).text.length).toBeLessThanOrEqual(LIMITS.text);
});

test("blocks at the limit stand whole, one over is cut and says so", () => {
  const blocks = (count: number) =>
    renderSlack(Array.from({ length: count }, () => ({ kind: "paragraph", text: "x" }) as const))
      .blocks;
  expect(blocks(LIMITS.blocks)).toHaveLength(LIMITS.blocks);
  expect(blocks(LIMITS.blocks + 1)).toHaveLength(LIMITS.blocks);
  expect(JSON.stringify(blocks(LIMITS.blocks + 1))).toContain("shortened");
});
