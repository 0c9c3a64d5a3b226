import { describe, expect, test } from "vitest";
import {
  isSameClockTime,
  readClockTimes,
} from "../../../src/core/understanding/read-clock-times.ts";
import { tokenize } from "../../../src/core/understanding/tokenize.ts";

const read = (text: string) => readClockTimes(tokenize(text));

describe("times of day", () => {
  test.each([
    ["the van came at 3:52 a.m. that day", [{ minute: 232, half: "am" }]],
    ["it began at 5 pm", [{ minute: 300, half: "pm" }]],
    ["at 17:15", [{ minute: 315, half: "pm" }]],
    ["at 4:52 in the morning", [{ minute: 292, half: "am" }]],
    ["at 7.40am", [{ minute: 460, half: "am" }]],
    ["it ended at noon", [{ minute: 0, half: "pm" }]],
    ["at 4:52", [{ minute: 292, half: undefined }]],
    ["12 cables and 3.5 miles, a score of 3:75", []],
  ])("%s", (text, times) => {
    expect(read(text)).toEqual(times);
  });

  test("are the same where no half of the day tells them apart", () => {
    const [bare, morning, evening] = [read("4:52"), read("4:52 am"), read("4:52 pm")].flat();
    if (!bare || !morning || !evening) throw new Error("a time was not read");
    expect(isSameClockTime(bare, morning)).toBe(true);
    expect(isSameClockTime(morning, evening)).toBe(false);
  });
});
