import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Circumstances,
  decideAfterFind,
  decideAfterPost,
  PATIENCE,
} from "../../src/delivery/decide-delivery.ts";
import type { PostOutcome } from "../../src/delivery/outbox.ts";

const ref = { platform: "slack", channel: "C1", message: "1.0", key: "k" } as const;
const around = (more: Partial<Circumstances> = {}): Circumstances => ({
  now: 1_000_000,
  failures: 0,
  random: 0.5,
  patience: PATIENCE,
  ...more,
});

describe("after a post", () => {
  test("one that was taken ends the delivery", () => {
    expect(decideAfterPost({ kind: "posted", ref }, around())).toEqual({
      kind: "settle",
      outcome: { kind: "posted", ref },
    });
  });

  test("one that may have been taken is doubtful, and nobody looks before it has settled", () => {
    const step = decideAfterPost({ kind: "unknown", detail: "cut" }, around());
    expect(step).toMatchObject({ kind: "later", isDoubtful: true, failures: 1 });
    expect(step.kind === "later" && step.availableAt).toBe(1_000_000 + PATIENCE.settleMs);
  });

  test("too many calls are no failure", () => {
    const limited = { kind: "limited", retryAfterMs: 4000, scope: "app", detail: "" } as const;
    expect(decideAfterPost(limited, around({ failures: 3 }))).toEqual({
      kind: "later",
      availableAt: 1_004_000,
      isDoubtful: false,
      failures: 3,
    });
  });

  test("a refusal for good fails with its reason", () => {
    const gone = { kind: "permanent", reason: "channel-gone", detail: "10003" } as const;
    expect(decideAfterPost(gone, around())).toEqual({
      kind: "settle",
      outcome: { kind: "failed", reason: "channel-gone", detail: "10003" },
    });
  });

  test("the wait doubles with each failure up to the longest, and is never less than half of it", () => {
    const down = { kind: "transient", detail: "down" } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: PATIENCE.failures - 2 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failures, random) => {
          const step = decideAfterPost(down, around({ failures, random }));
          const whole = Math.min(PATIENCE.firstWaitMs * 2 ** failures, PATIENCE.longestWaitMs);
          if (step.kind !== "later") return false;
          const wait = step.availableAt - 1_000_000;
          return wait >= Math.floor(whole / 2) && wait <= whole && step.failures === failures + 1;
        },
      ),
    );
  });

  test("after the last failure it is given up", () => {
    const step = decideAfterPost(
      { kind: "transient", detail: "down" },
      around({ failures: PATIENCE.failures - 1 }),
    );
    expect(step).toMatchObject({ kind: "settle", outcome: { kind: "failed", reason: "expired" } });
  });
});

describe("after a look into the channel", () => {
  test("what was found ends the delivery", () => {
    expect(decideAfterFind({ kind: "found", ref }, around())).toEqual({
      kind: "settle",
      outcome: { kind: "posted", ref },
    });
  });

  test("only what is absent is posted", () => {
    expect(decideAfterFind({ kind: "absent" }, around())).toEqual({ kind: "post" });
  });

  test("what cannot be read is uncertain", () => {
    expect(decideAfterFind({ kind: "unreadable", detail: "no scope" }, around())).toEqual({
      kind: "settle",
      outcome: { kind: "uncertain", detail: "no scope" },
    });
  });

  test("a failing look stays doubtful, and ends uncertain instead of failed", () => {
    const down = { kind: "transient", detail: "down" } as const;
    expect(decideAfterFind(down, around())).toMatchObject({ kind: "later", isDoubtful: true });
    expect(decideAfterFind(down, around({ failures: PATIENCE.failures - 1 }))).toMatchObject({
      kind: "settle",
      outcome: { kind: "uncertain" },
    });
  });

  test("nothing but absence ever leads to a post", () => {
    const problems: readonly Exclude<PostOutcome, { kind: "posted" | "unknown" }>[] = [
      { kind: "permanent", reason: "uninstalled", detail: "" },
      { kind: "limited", retryAfterMs: 1, scope: "channel", detail: "" },
      { kind: "transient", detail: "" },
    ];
    for (const problem of problems)
      expect(decideAfterFind(problem, around()).kind).not.toBe("post");
  });
});
