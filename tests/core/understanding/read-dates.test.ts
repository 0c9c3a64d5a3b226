import { describe, expect, test } from "vitest";
import { readDates } from "../../../src/core/understanding/read-dates.ts";
import { tokenize } from "../../../src/core/understanding/tokenize.ts";

/** A Friday. */
const PUBLISHED = "2031-03-14";
const read = (text: string) => readDates(tokenize(text), PUBLISHED).map(({ span }) => span);
const day = (date: string) => [{ from: date, to: date }];

describe("dates are read as of the source", () => {
  test.each([
    ["on Monday", day("2031-03-10")],
    ["12 March 2031", day("2031-03-12")],
    ["March 12, 2031", day("2031-03-12")],
    ["2031-03-12", day("2031-03-12")],
    ["yesterday", day("2031-03-13")],
    ["this year", [{ from: "2031-01-01", to: "2031-12-31" }]],
    ["last year", [{ from: "2030-01-01", to: "2030-12-31" }]],
    ["in January", [{ from: "2031-01-01", to: "2031-01-31" }]],
    ["in 2028", [{ from: "2028-01-01", to: "2028-12-31" }]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("a verb that is a month's name is none", () => {
    expect(read("it may rise")).toEqual([]);
  });
});
