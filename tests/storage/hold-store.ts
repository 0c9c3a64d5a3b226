import { openStorage } from "../../src/storage/open-storage.ts";

/** A process of its own that opens the store it is told, says so, and lives until it is killed. */
const url = process.argv[2] ?? "";
await openStorage({ url, root: "/", role: "owner", now: () => Date.now() });
process.stdout.write("open\n");
setInterval(() => undefined, 60_000);
