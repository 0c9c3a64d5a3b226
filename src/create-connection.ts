import type { RequestListener } from "node:http";
import type { Logger } from "pino";
import type { Platform, PlatformHealth } from "./core/command/platform.ts";

export interface ConnectionParts {
  /** As people write it: "Discord". */
  readonly title: string;
  /** What connects it, for the start-up lines. */
  readonly howTo: string;
  /** Loads and makes the platform; absent: it is not configured. */
  readonly create?: () => Promise<ConnectedPlatform>;
  readonly log: Logger;
}

/** A platform may take HTTP requests beside its own connections. */
type ConnectedPlatform = Platform & { readonly requestListener?: RequestListener };

/** A chat network that may be configured or not, and whose failure stops nothing else: `start` never rejects. */
export interface Connection extends Platform {
  readonly isConfigured: boolean;
  /** One sentence for whoever looks at the screen or the page. */
  describe(): string;
  /** Takes the network's own HTTP requests; answers 503 while it is not connected. */
  readonly requestListener: RequestListener;
}

export function createConnection({ title, howTo, create, log }: ConnectionParts): Connection {
  let platform: ConnectedPlatform | undefined;
  let problem: string | undefined;

  const health = (): PlatformHealth => {
    if (problem !== undefined) return { ok: false, detail: problem };
    return platform?.health() ?? { ok: false, detail: create ? "not started" : "not configured" };
  };

  return {
    name: title.toLowerCase(),
    isConfigured: create !== undefined,
    health,

    async start() {
      if (!create) return;
      try {
        platform = await create();
        await platform.start();
        log.info({ platform: platform.name }, `${title} is connected`);
      } catch (error) {
        problem = "could not be connected; the log says why";
        log.error({ err: error }, `${title} could not be connected. ${nextStep(error, howTo)}`);
      }
    },

    async stop() {
      await platform?.stop();
    },

    describe() {
      if (!create) return `${title}: not connected. To connect it, ${howTo}.`;
      const { ok, detail } = health();
      return ok ? `${title}: connected.` : `${title}: not connected (${detail}).`;
    },

    requestListener(request, response) {
      const listener = problem === undefined ? platform?.requestListener : undefined;
      if (listener) return listener(request, response);
      response.writeHead(503, { "Content-Type": "text/plain" }).end(`${title} is not connected.\n`);
    },
  };
}

function nextStep(error: unknown, howTo: string): string {
  const reason = error instanceof Error ? `${error.message.replace(/[.\s]+$/, "")}. ` : "";
  return `${reason}Check its variables (${howTo}) and start again; everything else goes on.`;
}
