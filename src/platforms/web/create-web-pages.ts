import { createHash, randomUUID } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import type { Actor, Place } from "../../core/command/invocation.ts";
import type { PlatformHealth } from "../../core/command/platform.ts";
import type { CommandRouter } from "../../core/command/router.ts";
import type { Document } from "../../core/document/block.ts";
import type { EventDescription } from "../../core/pack.ts";
import { cleanMessage } from "../../core/understanding/clean-message.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { renderPage } from "./render-page.ts";

export interface WebPagesParts {
  readonly router: CommandRouter;
  readonly event: EventDescription;
  /** Which chat networks are connected, one sentence each; read for each page. */
  readonly connections: () => readonly string[];
  readonly report: () => HealthReport;
  readonly onError: (error: unknown) => void;
}

/** What /healthz tells. */
export interface HealthReport {
  /** `degraded`: this process serves, but something that is configured does not work. */
  readonly status: "ok" | "degraded" | "stopping";
  readonly platforms: Readonly<Record<string, PlatformHealth>>;
}

/** Longest message that the box takes. */
const BOX_LIMIT = 4000;
/** How much of the question is shown again. */
const SHOWN_LIMIT = 300;
/** A form with 100,000 characters of any script, percent-encoded, and room to spare. */
const BODY_LIMIT = 2 * 1024 * 1024;
const ACTOR: Actor = { id: "web" };
const THREAD = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The local page and the health report, without a server around them. */
export function createWebPages({ router, event, connections, report, onError }: WebPagesParts) {
  const page = (thread: string, asked?: string, reply?: Document) =>
    renderPage({
      event,
      limit: BOX_LIMIT,
      thread,
      ...(asked !== undefined && { asked }),
      ...(reply && { reply }),
      connections: connections(),
    });

  const answer = async (typed: string, form: string) => {
    const thread = THREAD.test(form) ? form : randomUUID();
    // Each visit is a conversation of its own, as a direct message is.
    const place: Place = { platform: "web", channel: thread, thread, direct: true };
    const { document } = await router.run(router.read(typed, ACTOR, place));
    return page(thread, cleanMessage(typed).slice(0, SHOWN_LIMIT).toWellFormed(), document);
  };

  const pages = new Hono();
  pages.use(headers());

  pages.get("/healthz", (c) => {
    const health = report();
    c.header("Cache-Control", "no-store");
    return c.json(health, health.status === "stopping" ? 503 : 200);
  });

  pages.get("/", async (c) => {
    const asked = c.req.query("q");
    const thread = c.req.query("thread") ?? "";
    return c.html(await (asked === undefined ? page(randomUUID()) : answer(asked, thread)));
  });

  pages.post(
    "/",
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: async (c) => c.html(await page(randomUUID(), "", notice(TOO_LONG)), 413),
    }),
    async (c) => {
      const form = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
      const { q, thread } = form;
      if (typeof q !== "string") {
        return c.html(await page(randomUUID(), "", notice(NO_QUESTION)), 400);
      }
      return c.html(await answer(q, typeof thread === "string" ? thread : ""));
    },
  );

  pages.notFound(async (c) => c.html(await page(randomUUID(), "", notice(NOT_FOUND)), 404));
  pages.onError(async (error, c) => {
    onError(error);
    return c.html(await page(randomUUID(), "", notice(FAILED)), 500);
  });
  return pages;
}

const TOO_LONG = "That is longer than anything that can be read here. Ask in a few sentences.";
const NO_QUESTION = "No question came with this request. Type it into the box above.";
const NOT_FOUND = "There is no page at this address. Everything can be asked in the box above.";
const FAILED =
  "Something went wrong here. The operator finds the reason in the log; please try again.";

function notice(text: string): Document {
  return [{ kind: "notice", tone: "error", text }];
}

/** Nothing runs and nothing loads but the style that stands in the page, known by its hash. */
function headers() {
  const style = createHash("sha256").update(PAGE_STYLE).digest("base64");
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: [`'sha256-${style}'`],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // The page is served without TLS on the local machine.
    strictTransportSecurity: false,
  });
}
