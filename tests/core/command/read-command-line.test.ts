import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/list.ts";
import { describeCommand } from "../../../src/core/command/describe-command.ts";
import { readCommandLine } from "../../../src/core/command/read-command-line.ts";

const descriptions = commands.map(describeCommand);
const read = (line: string) => readCommandLine(line, descriptions);

describe("readCommandLine", () => {
  test.each([
    ["brief harvest", "brief", { topic: "harvest" }],
    ["/brief harvest", "brief", { topic: "harvest" }],
    ["BRIEF", "brief", {}],
    ["check: wheat fell 20%", "check", { message: "wheat fell 20%" }],
    ["check wheat fell\nand rye rose", "check", { message: "wheat fell\nand rye rose" }],
    ["check", "check", {}],
    ["help!", "help", {}],
    ["timeline?", "timeline", {}],
    ["why r0a1b2c3d4e5", "why", { receipt: "r0a1b2c3d4e5" }],
    ["why:", "why", {}],
    ["ask how far did wheat fall?", "ask", { question: "how far did wheat fall?" }],
  ])("reads %j as the command it names", (line, command, options) => {
    expect(read(line)).toEqual({ command, options });
  });

  test.each([
    "how far did wheat fall?",
    "facts or opinions?",
    "sources of growth",
    "check-in time",
    "why",
    "why?",
    "why did wheat fall",
    "why rye and not wheat",
    "help me with the wheat",
    "helpful advice",
    "{}",
    "",
  ])("reads %j as a question", (line) => {
    expect(read(line)).toEqual({ command: "ask", options: line === "" ? {} : { question: line } });
  });
});
