import { describe, expect, test } from "vitest";
import { momentText } from "../../../src/core/briefing/moment.ts";
import { completeZone, readZone } from "../../../src/core/briefing/zone.ts";

describe("a zone", () => {
  test.each([
    ["Europe/Berlin", "Europe/Berlin"],
    ["europe/berlin", "Europe/Berlin"],
    ["berlin", "Europe/Berlin"],
    ["New York", "America/New_York"],
    ["utc", "UTC"],
    ["GMT", "UTC"],
    ["us/eastern", "America/New_York"],
    ["Mars/Olympus", undefined],
    ["+02:00", undefined],
    ["EST", undefined],
    ["", undefined],
    ["x".repeat(1000), undefined],
  ])("%j is %s", (typed, zone) => {
    expect(readZone(typed)).toBe(zone);
  });

  test("is completed from its beginning or its city, the likely one first", () => {
    expect(completeZone("ber").slice(0, 2)).toContain("Europe/Berlin");
    expect(completeZone("europe/b")[0]).toMatch(/^Europe\/B/);
    expect(completeZone("new y")).toContain("America/New_York");
    expect(completeZone("")).toHaveLength(25);
    expect(completeZone("no such place")).toEqual([]);
  });

  test("gives an instant its local time, on both sides of a change", () => {
    const moment = (iso: string, zone: string) => momentText(Date.parse(iso), zone);
    expect(moment("2026-10-25T00:30:00.000Z", "Europe/Berlin")).toBe("Sun 25 Oct 2026, 02:30");
    expect(moment("2026-10-25T01:30:00.000Z", "Europe/Berlin")).toBe("Sun 25 Oct 2026, 02:30");
    expect(moment("2028-02-29T23:59:00.000Z", "Asia/Kolkata")).toBe("Wed 1 Mar 2028, 05:29");
  });
});
