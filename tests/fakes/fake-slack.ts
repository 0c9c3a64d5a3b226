import { createHmac } from "node:crypto";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { listen } from "./listen.ts";

export const SLACK = {
  team: "T0FAKE",
  app: "A0FAKE",
  bot: "U0BOT",
  user: "U0ALICE",
  /** Made the channel. */
  creator: "U0CREATOR",
  /** An admin of the workspace. */
  admin: "U0ADMIN",
  channel: "C0GENERAL",
  /** The bot is not in it. */
  otherChannel: "C0OTHER",
  zone: "Europe/Berlin",
  direct: "D0ALICE",
  botToken: "xoxb-fake",
  appToken: "xapp-fake",
  signingSecret: "not-a-secret",
} as const;

export interface SlackCall {
  /** Web API method, or `response` for a response_url. */
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface SlackFailure {
  readonly method: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Slack's Web API and socket mode on loopback, and what Slack would post. */
export interface FakeSlack {
  readonly apiUrl: string;
  readonly calls: readonly SlackCall[];
  failNext(failure: SlackFailure): void;
  /** Resolves with the call of that method that has this many of them before it. */
  call(method: string, before?: number): Promise<SlackCall>;
  /** Sends an envelope over the newest socket; resolves when it is acknowledged. */
  envelope(type: "events_api" | "slash_commands", payload: object): Promise<void>;
  event(event: object, eventId?: string): object;
  mention(text: string, more?: object): object;
  direct(text: string, more?: object): object;
  slash(command: string, text: string, by?: string): Record<string, string>;
  /** The channel is archived for good. */
  removeChannel(id: string): void;
  /** Slack's own farewell before it renews a connection. */
  sayGoodbye(): void;
  /** The connection is gone without a word. */
  cutConnection(): void;
  connected(times: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startFakeSlack(): Promise<FakeSlack> {
  const calls: SlackCall[] = [];
  /** Everything that was said, by people and by the bot. */
  const history: Record<string, unknown>[] = [];
  const failures: SlackFailure[] = [];
  const sockets: WebSocket[] = [];
  const pending = new Map<string, () => void>();
  const channels = new Set<string>([SLACK.channel, SLACK.otherChannel]);
  const watchers: { method: string; before: number; resolve: (call: SlackCall) => void }[] = [];
  const arrivals: { times: number; resolve: () => void }[] = [];
  let connections = 0;
  let counter = 0;
  const next = (): number => {
    counter += 1;
    return counter;
  };
  const stamp = (): string => `1700000000.${String(next()).padStart(6, "0")}`;
  const count = (method: string): number => calls.filter((call) => call.method === method).length;

  const http = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname } = new URL(request.url ?? "/", "http://fake");
    const method = pathname.startsWith("/response/")
      ? "response"
      : pathname.replace(/^\/api\//, "");
    const body = readBody(Buffer.concat(chunks).toString(), request.headers["content-type"] ?? "");
    const token = request.headers.authorization ?? `Bearer ${String(body["token"] ?? "")}`;
    const call: SlackCall = { method, body };
    calls.push(call);
    const send = (
      status: number,
      content: unknown,
      headers: Readonly<Record<string, string>> = {},
    ): void => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
      response.end(JSON.stringify(content));
    };
    const planned = failures.findIndex((failure) => failure.method === method);
    const failure = planned < 0 ? undefined : failures.splice(planned, 1)[0];
    if (failure)
      send(failure.status, failure.body ?? { ok: false, error: "internal_error" }, failure.headers);
    else send(200, handle(method, body, token));
    for (const watcher of [...watchers]) {
      if (watcher.method !== method || count(method) <= watcher.before) continue;
      watchers.splice(watchers.indexOf(watcher), 1);
      watcher.resolve(call);
    }
  }

  function handle(method: string, body: Readonly<Record<string, unknown>>, token: string): object {
    switch (method) {
      case "auth.test":
        return token === `Bearer ${SLACK.botToken}`
          ? {
              ok: true,
              url: "https://fake.example/",
              team: "Fake",
              user: "desk",
              team_id: SLACK.team,
              user_id: SLACK.bot,
              bot_id: "B0BOT",
            }
          : { ok: false, error: "invalid_auth" };
      case "apps.connections.open":
        return token === `Bearer ${SLACK.appToken}`
          ? { ok: true, url: `ws://${host}/link` }
          : { ok: false, error: "not_allowed_token_type" };
      case "conversations.info": {
        const id = String(body["channel"]);
        if (!channels.has(id)) return { ok: false, error: "channel_not_found" };
        const name = id === SLACK.channel ? "general" : "other";
        const isMember = id === SLACK.channel;
        return {
          ok: true,
          channel: { id, name, creator: SLACK.creator, is_member: isMember, is_archived: false },
        };
      }
      case "users.info": {
        const id = String(body["user"]);
        return { ok: true, user: { id, tz: SLACK.zone, is_admin: id === SLACK.admin } };
      }
      case "chat.postMessage": {
        const channel = String(body["channel"]);
        if (channel.startsWith("C") && !channels.has(channel))
          return { ok: false, error: "channel_not_found" };
        const ts = stamp();
        history.push({ ...body, user: SLACK.bot, ts });
        return { ok: true, channel: body["channel"], ts, message: { text: body["text"] } };
      }
      case "conversations.history":
      case "conversations.replies": {
        const root = body["ts"];
        const messages = history.filter(
          ({ channel, ts, thread_ts }) =>
            channel === body["channel"] &&
            Number(ts) >= Number(body["oldest"]) &&
            (root === undefined ? thread_ts === undefined : ts === root || thread_ts === root),
        );
        return { ok: true, messages, has_more: false };
      }
      case "response":
        return { ok: true };
      default:
        return { ok: false, error: "unknown_method" };
    }
  }

  const gateway = new WebSocketServer({ noServer: true });
  http.on("upgrade", (request, socket, head) => {
    gateway.handleUpgrade(request, socket, head, (ws) => {
      sockets.push(ws);
      ws.on("close", () => sockets.splice(sockets.indexOf(ws), 1));
      ws.on("message", (data) => {
        const { envelope_id: id } = JSON.parse(String(data)) as { envelope_id: string };
        pending.get(id)?.();
        pending.delete(id);
      });
      ws.send(
        JSON.stringify({
          type: "hello",
          num_connections: sockets.length,
          connection_info: { app_id: SLACK.app },
          debug_info: { host: "fake" },
        }),
      );
      connections += 1;
      for (const arrival of [...arrivals]) if (arrival.times <= connections) arrival.resolve();
    });
  });
  const { host, stop } = await listen(http);

  return {
    apiUrl: `http://${host}/api/`,
    calls,
    failNext: (failure) => {
      failures.push(failure);
    },
    call(method, before = 0) {
      const made = calls.filter((call) => call.method === method)[before];
      if (made) return Promise.resolve(made);
      return new Promise((resolve) => watchers.push({ method, before, resolve }));
    },
    envelope(type, payload) {
      const id = `envelope-${next()}`;
      const retry = type === "events_api" ? { retry_attempt: 0, retry_reason: "" } : {};
      return new Promise((resolve) => {
        pending.set(id, resolve);
        sockets.at(-1)?.send(
          JSON.stringify({
            envelope_id: id,
            type,
            payload,
            accepts_response_payload: type !== "events_api",
            ...retry,
          }),
        );
      });
    },
    event: (event, eventId = `Ev${next()}`) => {
      history.push({ ...event });
      return {
        token: "unused",
        team_id: SLACK.team,
        api_app_id: SLACK.app,
        event,
        type: "event_callback",
        event_id: eventId,
        event_time: 1_700_000_000,
        authorizations: [
          {
            enterprise_id: null,
            team_id: SLACK.team,
            user_id: SLACK.bot,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        is_ext_shared_channel: false,
      };
    },
    mention(text, more = {}) {
      const ts = stamp();
      return {
        type: "app_mention",
        user: SLACK.user,
        text: `<@${SLACK.bot}> ${text}`,
        ts,
        event_ts: ts,
        channel: SLACK.channel,
        team: SLACK.team,
        ...more,
      };
    },
    direct(text, more = {}) {
      const ts = stamp();
      return {
        type: "message",
        channel_type: "im",
        user: SLACK.user,
        text,
        ts,
        event_ts: ts,
        channel: SLACK.direct,
        team: SLACK.team,
        ...more,
      };
    },
    removeChannel: (id) => {
      channels.delete(id);
    },
    slash: (command, text, by = SLACK.user) => ({
      token: "unused",
      team_id: SLACK.team,
      team_domain: "fake",
      channel_id: SLACK.channel,
      channel_name: "general",
      user_id: by,
      user_name: "alice",
      command,
      text,
      api_app_id: SLACK.app,
      is_enterprise_install: "false",
      response_url: `http://${host}/response/${next()}`,
      trigger_id: `trigger-${counter}`,
    }),
    sayGoodbye: () =>
      sockets
        .at(-1)
        ?.send(
          JSON.stringify({ type: "disconnect", reason: "warning", debug_info: { host: "fake" } }),
        ),
    cutConnection: () => sockets.at(-1)?.terminate(),
    connected: (times) =>
      connections >= times
        ? Promise.resolve()
        : new Promise((resolve) => arrivals.push({ times, resolve })),
    async stop() {
      for (const ws of [...sockets]) ws.terminate();
      gateway.close();
      await stop();
    },
  };
}

/** The Web API takes forms whose objects are JSON; a response_url takes JSON. */
function readBody(text: string, type: string): Record<string, unknown> {
  if (type.includes("json"))
    return JSON.parse(text === "" ? "{}" : text) as Record<string, unknown>;
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([key, value]) => [
      key,
      /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value,
    ]),
  );
}

/** Posts to a listener as Slack does: signed, unless told otherwise. */
export async function postSigned(
  url: string,
  body: string,
  {
    secret = SLACK.signingSecret as string,
    seconds = Math.floor(Date.now() / 1000),
    headers = {} as Record<string, string>,
  } = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex")}`;
  const response = await fetch(url, {
    method: "POST",
    body,
    headers: {
      "content-type": body.startsWith("{")
        ? "application/json"
        : "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": String(seconds),
      "x-slack-signature": signature,
      ...headers,
    },
  });
  return { status: response.status, text: await response.text() };
}

/** A listener on a port of its own. */
export async function serve(
  listener: RequestListener,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const { host, stop } = await listen(createServer(listener));
  return { url: `http://${host}/slack/events`, stop };
}
