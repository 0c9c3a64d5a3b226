import { describe, expect, test } from "vitest";
import { createProcessLimits } from "../../src/delivery/create-process-limits.ts";
import type { RateLimits } from "../../src/delivery/rate-limits.ts";
import { createSharedLimits } from "../../src/storage/create-shared-limits.ts";
import { eachStore } from "../storage/each-store.ts";

const limit = { key: "slack/T1/C1", intervalMs: 1000 };

function rateLimits(make: () => Promise<RateLimits>): void {
  test("turns are an interval apart, however close they are asked for", async () => {
    const limits = await make();
    const turns = await Promise.all([0, 0, 10, 20].map((ms) => limits.take(limit, 50_000 + ms)));
    expect(turns.sort((a, b) => a - b)).toEqual([50_000, 51_000, 52_000, 53_000]);
  });

  test("a limit that rested gives a turn at once", async () => {
    const limits = await make();
    await limits.take(limit, 50_000);
    expect(await limits.take(limit, 80_000)).toBe(80_000);
  });

  test("limits do not wait for each other", async () => {
    const limits = await make();
    await limits.take(limit, 50_000);
    expect(await limits.take({ ...limit, key: "slack/T1/C2" }, 50_000)).toBe(50_000);
  });

  test("a limit that is held back gives no turn before that, and is never brought forward", async () => {
    const limits = await make();
    await limits.hold(limit.key, 60_000);
    await limits.hold(limit.key, 55_000);
    expect(await limits.take(limit, 50_000)).toBe(60_000);
    expect(await limits.take(limit, 50_000)).toBe(61_000);
  });
}

describe("rate limits of one process", () => {
  rateLimits(async () => createProcessLimits());
});

eachStore("shared rate limits", (store) => {
  rateLimits(async () => createSharedLimits(await store.open()));

  test("no turn is given to two processes", async () => {
    const url = await store.freshUrl();
    const first = createSharedLimits(await store.open({ url }));
    const second =
      store.name === "postgres" ? createSharedLimits(await store.open({ url })) : first;
    const turns = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        (index % 2 === 0 ? first : second).take(limit, 50_000),
      ),
    );
    expect(new Set(turns).size).toBe(100);
    expect(Math.max(...turns)).toBe(50_000 + 99_000);
  });
});
