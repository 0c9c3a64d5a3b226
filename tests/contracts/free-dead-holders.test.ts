import { expect, test } from "vitest";
import { createIncomingEvents } from "../../src/storage/create-incoming-events.ts";
import { createLeases } from "../../src/storage/create-leases.ts";
import { freeDeadHolders } from "../../src/storage/free-dead-holders.ts";
import { eachStore } from "../storage/each-store.ts";

eachStore("what a killed process held", (store) => {
  test("is free at the next start, where no other process can hold it", async () => {
    const storage = await store.open();
    const now = () => 0;
    const events = createIncomingEvents(storage.db, now);
    await createLeases({ db: storage.db, holder: "killed", now }).acquire("shard 0", 30_000);
    await events.claim("held", 60_000);
    await events.claim("answered", 60_000);
    await events.answered("answered");
    await freeDeadHolders(storage);
    const isFree = !storage.differences.severalOwners;
    const next = createLeases({ db: storage.db, holder: "next", now });
    expect(await next.acquire("shard 0", 30_000)).toBe(isFree);
    expect(await events.claim("held", 60_000)).toBe(isFree);
    expect(await events.claim("answered", 60_000)).toBe(false);
  });
});
