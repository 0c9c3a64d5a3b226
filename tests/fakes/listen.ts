import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Serves on a free port of this machine, until it is stopped with all of its connections. `host` has the port. */
export async function listen(
  server: Server,
): Promise<{ readonly host: string; readonly stop: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
