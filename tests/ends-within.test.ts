import { expect, test } from "vitest";
import { endsWithin } from "../src/ends-within.ts";

const never = new Promise<void>(() => undefined);

test("what ends is waited for", async () => {
  expect(await endsWithin(Promise.resolve("done"), 60_000)).toBe(true);
});

test("what never ends is waited for no longer than said", async () => {
  expect(await endsWithin(never, 1)).toBe(false);
});

test("what fails in time fails here as well", async () => {
  await expect(endsWithin(Promise.reject(new Error("broken")), 60_000)).rejects.toThrow("broken");
});
