import type { Storage } from "./open-storage.ts";

/**
 * For the owner of an embedded store, before anything else runs: whoever held a lease or an event in it is gone, or this
 * process could not own the file. After a kill the next start then waits for nothing. On a store that several processes
 * share it does nothing: there, leases run out.
 */
export async function freeDeadHolders({
  db,
  differences,
}: Pick<Storage, "db" | "differences">): Promise<void> {
  if (differences.severalOwners) return;
  await db.deleteFrom("leases").execute();
  await db
    .updateTable("incoming_events")
    .set({ held_until: 0 })
    .where("answered", "=", 0)
    .execute();
}
