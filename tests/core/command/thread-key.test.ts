import { expect, test } from "vitest";
import type { Place } from "../../../src/core/command/invocation.ts";
import { threadKey } from "../../../src/core/command/thread-key.ts";

const place: Place = {
  platform: "slack",
  workspace: "T1",
  channel: "C1",
  thread: "1.1",
  direct: false,
};

test("has no key where nothing is remembered", () => {
  expect(threadKey({ platform: "slack", channel: "C1", direct: false })).toBeUndefined();
});

test("differs by platform, workspace, channel and thread", () => {
  const keys = [
    place,
    { ...place, platform: "discord" as const },
    { ...place, workspace: "T2" },
    { ...place, channel: "C2" },
    { ...place, thread: "1.2" },
  ].map(threadKey);
  expect(new Set(keys).size).toBe(5);
});

test("does not confuse ids that join to the same text", () => {
  expect(threadKey({ ...place, channel: "C1,1", thread: "1" })).not.toBe(
    threadKey({ ...place, channel: "C1", thread: "1,1" }),
  );
});
