import { expect, test } from "vitest";
import { readingsOf } from "../../src/knowledge/date-readings.ts";

const day = (iso: string) => ({ from: iso, to: iso });

test("a bare weekday may be the one before or the one after", () => {
  expect(readingsOf({ words: "Monday", span: day("2031-03-10") })).toEqual([
    day("2031-03-10"),
    day("2031-03-03"),
    day("2031-03-17"),
  ]);
});

test("a bare month may be of the year before or after, to its last day", () => {
  const february = { from: "2031-02-01", to: "2031-02-28" };
  expect(readingsOf({ words: "February", span: february })).toEqual([
    february,
    { from: "2030-02-01", to: "2030-02-28" },
    { from: "2032-02-01", to: "2032-02-29" },
  ]);
});

test("a day of a month may be that of the year before or after", () => {
  expect(readingsOf({ words: "February 6th", span: day("2031-02-06") })).toEqual([
    day("2031-02-06"),
    day("2030-02-06"),
    day("2032-02-06"),
  ]);
});

test("a bare day may be of a month beside it", () => {
  const readings = readingsOf({ words: "the 17 th", span: day("2031-02-17") });
  expect(readings).toContainEqual(day("2031-03-17"));
  expect(readings).not.toContainEqual(day("2031-03-18"));
});

test("a full date is that day alone", () => {
  const full = { words: "Monday, 10 March 2031", span: day("2031-03-10") };
  expect(readingsOf(full)).toEqual([day("2031-03-10")]);
});
