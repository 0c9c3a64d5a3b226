import { describe, expect, it } from "vitest";
import { readOperation } from "../../../src/core/understanding/read-operation.ts";

describe("the arithmetic that a question asks for", () => {
  it.each([
    ["the bridge versus the tunnel : which is larger , and by what multiple ?", "ratio"],
    ["by what factor is the bridge dearer ?", "ratio"],
    ["how far apart are the two falls , in points ?", "difference"],
    ["how does the bridge compare with the tunnel ?", "compare"],
    ["what share of the bridge is the tunnel ?", "share"],
  ])("reads %j as a %s", (asked, operation) => {
    expect(readOperation(asked, 2)).toBe(operation);
  });

  it("reads none where nothing is compared", () => {
    expect(readOperation("when was the bridge opened ?", 1)).toBeUndefined();
  });
});
