import { describe, expect, test } from "vitest";
import { splitQuestions } from "../../../src/core/understanding/split-message.ts";
import { tokenize } from "../../../src/core/understanding/tokenize.ts";

const split = (text: string) =>
  splitQuestions(tokenize(text)).map(({ tokens, isRemark }) => {
    const words = tokens.filter(({ kind }) => kind !== "mark").map((token) => token.text);
    return `${isRemark ? "(" : ""}${words.join(" ")}${isRemark ? ")" : ""}`;
  });

describe("a message is split into its questions", () => {
  test.each([
    ["how far did it fall?", ["how far did it fall"]],
    ["who said so? and when was that?", ["who said so", "and when was that"]],
    ["what did it cost and who paid for it", ["what did it cost", "who paid for it"]],
    ["I keep hearing of it. what is it?", ["(i keep hearing of it)", "what is it"]],
    ["did the bridge and the tunnel close?", ["did the bridge and the tunnel close"]],
    ["the big bridge, how long is it", ["the big bridge how long is it"]],
    ["bridge closure", ["bridge closure"]],
    // What a question is joined to is asked with it; what somebody says of themselves is not.
    ["the cost, and how is it paid", ["the cost", "how is it paid"]],
    ["um so tell me the cost and also who paid", ["um so tell me the cost", "also who paid"]],
    ["I read it twice and who paid", ["(i read it twice)", "who paid"]],
  ])("%s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
