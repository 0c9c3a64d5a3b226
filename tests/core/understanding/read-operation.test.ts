import { describe, expect, it } from "vitest";
import { readOperation } from "../../../src/core/understanding/read-operation.ts";

describe("the arithmetic that a question asks for", () => {
  it.each([
    ["the bridge versus the tunnel : which is larger , and by what multiple ?", "ratio"],
    ["by what factor is the bridge dearer ?", "ratio"],
    ["how far apart are the two falls , in points ?", "difference"],
    ["how does the bridge compare with the tunnel ?", "compare"],
    ["which fell harder , the bridge or the tunnel ?", "compare"],
    ["how many times as long as the tunnel is the bridge ?", "ratio"],
    ["how much better is the second bid than the first ?", "difference"],
    ["how far short, or how much short, is the grant of the bill ?", "difference"],
    ["what do you get with the bridge and the tunnel in one pot ?", "sum"],
    ["what share of the bridge is the tunnel ?", "share"],
    ["by how many beds does one exceed the other ?", "difference"],
  ])("reads %j as a %s", (asked, operation) => {
    expect(readOperation(asked, 2)).toBe(operation);
  });

  it("reads none where nothing is compared", () => {
    expect(readOperation("when was the bridge opened ?", 1)).toBeUndefined();
    expect(readOperation("how many times was the opening put off ?", 1)).toBeUndefined();
  });
});
