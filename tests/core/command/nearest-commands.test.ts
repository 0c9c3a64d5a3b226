import { expect, test } from "vitest";
import { nearestCommands } from "../../../src/core/command/nearest-commands.ts";

const NAMES = ["ask", "check", "brief", "facts", "timeline", "sources", "help", "about"];

test.each([
  ["breif", "brief"],
  ["chekc", "check"],
  ["timelin", "timeline"],
  ["source", "sources"],
])("%s is taken for %s", (typed, meant) => {
  expect(nearestCommands(typed, NAMES)[0]).toBe(meant);
});

test("finds nothing near a name that is far from all", () => {
  expect(nearestCommands("xyzzy", NAMES)).toEqual([]);
});

test("stays quick and quiet on an endless name", () => {
  expect(nearestCommands("b".repeat(100_000), NAMES).length).toBeLessThanOrEqual(3);
});
