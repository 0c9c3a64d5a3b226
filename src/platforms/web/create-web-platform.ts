import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import type { Platform } from "../../core/command/platform.ts";
import { createWebPages, type WebPagesParts } from "./create-web-pages.ts";

export interface WebPlatformParts extends WebPagesParts {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Who takes requests below a path instead of the page, such as a chat network's callbacks. */
  readonly mounts: readonly Mount[];
  /** How long `stop` waits for requests in flight. */
  readonly drainMs: number;
}

interface Mount {
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly listener: RequestListener;
}

export interface WebPlatform extends Platform {
  /** Where the page is, once started. */
  address(): string | undefined;
}

/** The server could not listen; the message names the variable to change. */
export class ListenError extends Error {
  readonly code = "cannot-listen";

  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = "ListenError";
  }
}

/** Time in which a request has to be sent whole. */
const REQUEST_MS = 30_000;

/** The local page, /healthz and what is mounted beside them, on one HTTP server. */
export function createWebPlatform(parts: WebPlatformParts): WebPlatform {
  const { host, port, drainMs } = parts;
  const pages = getRequestListener(createWebPages(parts).fetch);
  let server: Server | undefined;
  let stopping: Promise<void> | undefined;

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    // A connection that stays open for more requests would hold up the end.
    response.once("close", () => {
      if (stopping !== undefined) setImmediate(() => server?.closeIdleConnections());
    });
    const mount = parts.mounts.find(({ path }) => request.url?.startsWith(path));
    if (mount) mount.listener(request, response);
    else pages(request, response).catch(parts.onError);
  };

  return {
    name: "web",

    async start() {
      server = createServer({ requestTimeout: REQUEST_MS }, handle);
      server.on("clientError", refuse);
      await listen(server, host, port);
    },

    stop() {
      stopping ??= close(server, drainMs);
      return stopping;
    },

    health() {
      const isUp = server?.listening === true;
      return { ok: isUp, detail: isUp ? "listening" : "not listening" };
    },

    address() {
      const bound = server?.address() as AddressInfo | string | null | undefined;
      if (!bound || typeof bound === "string") return undefined;
      return `http://${bound.family === "IPv6" ? `[${bound.address}]` : bound.address}:${bound.port}`;
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen({ host, port });
  try {
    await once(server, "listening");
  } catch (error) {
    throw new ListenError(listenProblem(error, host, port), error);
  }
}

function listenProblem(error: unknown, host: string, port: number): string {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return `PORT ${port} on ${host} is taken by another process. Set PORT to a free one, or to 0 for any.`;
    case "EACCES":
      return `PORT ${port} on ${host} may not be used by this user. Set PORT to one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST ${host} is no address of this machine. Set HOST to 127.0.0.1 or to 0.0.0.0.`;
    default:
      return `The page cannot listen on HOST ${host}, PORT ${port} (${codeOf(error)}).`;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

/** Takes no new connection, lets requests in flight finish, and cuts what is left when the time is up. */
async function close(server: Server | undefined, drainMs: number): Promise<void> {
  if (!server?.listening) return;
  const cut = setTimeout(() => server.closeAllConnections(), drainMs);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(cut);
}

/** What is no HTTP or has an endless address gets one sentence and no page. */
function refuse(error: Error, socket: Duplex): void {
  if (!socket.writable) return;
  const isTooLong = codeOf(error) === "HPE_HEADER_OVERFLOW";
  const status = isTooLong ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const text = isTooLong
    ? "That question is too long for an address. Ask it in the box of the page.\n"
    : "This request cannot be read.\n";
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
  );
}
