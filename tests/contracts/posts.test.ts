import { expect, test } from "vitest";
import type { Place } from "../../src/core/command/invocation.ts";
import { createPosts } from "../../src/storage/create-posts.ts";
import { eachStore, type StoreUnderTest } from "../storage/each-store.ts";

const place: Place = { platform: "discord", workspace: "1", channel: "2", direct: false };

async function setUp(store: StoreUnderTest) {
  const problems: unknown[] = [];
  const storage = await store.open();
  const posts = createPosts({
    db: storage.db,
    now: () => 1,
    onProblem: (problem) => problems.push(problem),
  });
  return { problems, storage, posts };
}

eachStore("posts", (store) => {
  test("lead back to their conversation", async () => {
    const { posts } = await setUp(store);
    await posts.keep({ place, message: "10", thread: "first", receipt: "r1" });
    await posts.keep({ place, message: "11", thread: "second" });
    expect(await posts.threadOf(place, "10")).toBe("first");
    expect(await posts.threadOf(place, "11")).toBe("second");
  });

  test("are those of their channel and platform", async () => {
    const { posts } = await setUp(store);
    await posts.keep({ place, message: "10", thread: "first" });
    expect(await posts.threadOf({ ...place, channel: "3" }, "10")).toBeUndefined();
    expect(await posts.threadOf({ ...place, platform: "slack" }, "10")).toBeUndefined();
    expect(await posts.threadOf(place, "12")).toBeUndefined();
  });

  test("that cannot be kept or looked up are told, and stop no answer", async () => {
    const { problems, storage, posts } = await setUp(store);
    await storage.close();
    await posts.keep({ place, message: "10", thread: "first" });
    expect(await posts.threadOf(place, "10")).toBeUndefined();
    expect(problems).toHaveLength(2);
  });
});
