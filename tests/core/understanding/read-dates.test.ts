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
    ["founded in 1868", [{ from: "1868-01-01", to: "1868-12-31" }]],
    ["12 May 1868", day("1868-05-12")],
    ["in the 1990s", [{ from: "1990-01-01", to: "1999-12-31" }]],
    ["that 90s deal", [{ from: "1990-01-01", to: "1999-12-31" }]],
    ["in the nineties", [{ from: "1990-01-01", to: "1999-12-31" }]],
    ["the '98 revolt", [{ from: "1998-01-01", to: "1998-12-31" }]],
    ["since '29", [{ from: "2029-01-01", to: "2029-12-31" }]],
    ["in the last week of May 2026", [{ from: "2026-05-25", to: "2026-05-31" }]],
    ["in the first week of March", [{ from: "2031-03-01", to: "2031-03-07" }]],
    ["the last week of the strike", []],
    ["on the 11th", day("2031-03-11")],
    ["on the 17th", day("2031-02-17")],
    ["it is due by the 17th", day("2031-03-17")],
    ["on the 17th of May 2030", day("2030-05-17")],
    ["to the 17th floor", []],
    ["this autumn", [{ from: "2031-09-01", to: "2031-11-30" }]],
    ["last autumn", [{ from: "2030-09-01", to: "2030-11-30" }]],
    ["next spring", [{ from: "2032-03-01", to: "2032-05-31" }]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["on Monday, 24 March 2031", day("2031-03-24")],
    ["on Tuesday 4 March 2031", day("2031-03-04")],
    ["on Monday, March 24", day("2031-03-24")],
    ["on Monday and 12 March", [...day("2031-03-10"), ...day("2031-03-12")]],
  ])("a weekday beside its date is one day: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["it began in December", [{ from: "2030-12-01", to: "2030-12-31" }]],
    ["it began on 5 December", day("2030-12-05")],
    ["it is due by December", [{ from: "2031-12-01", to: "2031-12-31" }]],
    ["it will end in June", [{ from: "2031-06-01", to: "2031-06-30" }]],
    ["the council will meet on Monday", day("2031-03-17")],
    ["the council met on Monday", day("2031-03-10")],
    ["why did it fall this Monday?", day("2031-03-10")],
    ["it will fall this Monday", day("2031-03-17")],
    ["what opens this Sunday?", day("2031-03-16")],
    ["it fell at the start of the week", day("2031-03-10")],
  ])("a month or weekday is the last one unless it is to come: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("a bare weekday or month is the one that is told of", () => {
    const told = new Set(["2031-03-17", "2031-11", "2030-06"]);
    const dates = readDates(tokenize("met on Monday, in November, in June"), PUBLISHED, told);
    expect(dates.map(({ span: { from } }) => from)).toEqual([
      "2031-03-17",
      "2031-11-01",
      "2030-06-01",
    ]);
  });

  test("a bare day is one that is told of", () => {
    const dates = readDates(tokenize("closed by the 17th"), PUBLISHED, new Set(["2031-01-17"]));
    expect(dates.map(({ span: { from } }) => from)).toEqual(["2031-01-17"]);
  });

  test("a figure of that size is no year", () => {
    expect(read("it cost 1868 crowns in 1850 homes")).toEqual([]);
    expect(read("it took 90s")).toEqual([]);
  });

  test("a verb that is a month's name is none", () => {
    expect(read("it may rise")).toEqual([]);
  });
});
