import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { listen } from "./listen.ts";

/** Ids as Discord writes them: snowflakes in text. */
export const DISCORD = {
  application: "900000000000000001",
  guild: "900000000000000010",
  channel: "900000000000000020",
  /** Nobody but administrators may write there. */
  closedChannel: "900000000000000021",
  user: "900000000000000030",
  /** Has a role that may manage channels. */
  manager: "900000000000000031",
  direct: "900000000000000040",
} as const;

export interface RestCall {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> | readonly unknown[] | undefined;
  readonly authorization: string | undefined;
}

/** The next call that fits is answered with this instead. */
export interface PlannedFailure {
  readonly match: RegExp;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The call takes effect all the same, as when only its answer is lost. */
  readonly takesEffect?: boolean;
}

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  sequence: number;
  readonly log: Dispatch[];
}

interface Interacting {
  readonly direct?: boolean;
  readonly id?: string;
  /** The user's id. */
  readonly by?: string;
}

interface Dispatch {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** Discord's gateway and REST interface, as far as a bot needs them, on loopback. */
export interface FakeDiscord {
  /** Base address before `/v10`. */
  readonly api: string;
  readonly calls: readonly RestCall[];
  /** Operations the client sent over the gateway, in order: 2 identify, 6 resume. */
  readonly operations: readonly number[];
  /** Shard and number of shards of every connection there is, in order. */
  shards(): readonly (readonly [number, number])[];
  /** Intents of the last identify. */
  readonly intents: () => number;
  failNext(failure: PlannedFailure): void;
  /** Resolves with the first call that fits, made already or still to come. */
  call(method: string, path: RegExp, after?: number): Promise<RestCall>;
  /** Sends an event over the gateway. */
  dispatch(type: string, event: unknown): void;
  /** `name` is that of a command, or of a group and its subcommand: "briefings add". */
  slash(
    name: string,
    options?: readonly { name: string; value: string; type?: number }[],
    more?: { direct?: boolean; id?: string; by?: string },
  ): string;
  autocomplete(name: string, option: string, partial: string): string;
  /** The channel is deleted. */
  removeChannel(id: string): void;
  message(
    content: string,
    more?: { direct?: boolean; mentions?: boolean; bot?: boolean; id?: string; replyTo?: string },
  ): string;
  /** Closes the connection with a code; 4000 is resumed, 4014 is not. */
  drop(code: number): void;
  askToReconnect(): void;
  /** Forgets the sessions, so that a resume is refused. */
  forgetSessions(): void;
  connected(times: number): Promise<void>;
  stop(): Promise<void>;
}

const HEARTBEAT_MS = 41_250;
const ALL_PERMISSIONS = "2248473465835073";
/** To see channels, read their history and write there and in threads. */
const ORDINARY_PERMISSIONS = "274877975552";
const MANAGE_CHANNELS = "16";
const SEND_MESSAGES = "2048";
const MANAGER_ROLE = "900000000000000050";
const MANAGE_NOTHING = "2147483648";

export async function startFakeDiscord(): Promise<FakeDiscord> {
  const calls: RestCall[] = [];
  const operations: number[] = [];
  const failures: PlannedFailure[] = [];
  const sessions = new Map<string, Session>();
  const sockets = new Map<WebSocket, Session | undefined>();
  const commands = new Map<string, unknown[]>();
  const acknowledged = new Set<string>();
  const history: { readonly id: string; readonly channel_id: string }[] = [];
  const watchers: {
    test: (call: RestCall, index: number) => boolean;
    resolve: (call: RestCall) => void;
  }[] = [];
  const arrivals: { times: number; resolve: () => void }[] = [];
  let intents = 0;
  let connections = 0;
  let counter = 0;
  const next = (): number => {
    counter += 1;
    return counter;
  };

  const snowflake = (): string => `1100000000000${String(next()).padStart(6, "0")}`;
  const person = (id: string, name: string, bot = false) => ({
    id,
    username: name,
    discriminator: "0",
    global_name: name,
    avatar: null,
    bot,
    public_flags: 0,
    flags: 0,
  });
  const bot = person(DISCORD.application, "desk", true);
  const direct = { id: DISCORD.direct, type: 1, recipients: [person(DISCORD.user, "alice")] };

  const http = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const address = new URL(request.url ?? "/", "http://fake");
    const path = address.pathname.replace(/^\/api(?:\/v\d+)?/, "");
    const call: RestCall = {
      method: request.method ?? "",
      path,
      body: text === "" ? undefined : (JSON.parse(text) as RestCall["body"]),
      authorization: request.headers.authorization,
    };
    const index = calls.push(call) - 1;
    const send = (
      status: number,
      body?: unknown,
      headers: Readonly<Record<string, string>> = {},
    ): void => {
      // A 204 with a content type makes the client parse an empty body.
      response.writeHead(
        status,
        body === undefined ? headers : { "content-type": "application/json", ...headers },
      );
      response.end(body === undefined ? "" : JSON.stringify(body));
    };
    const planned = failures.findIndex(({ match }) => match.test(`${call.method} ${path}`));
    const failure = planned < 0 ? undefined : failures.splice(planned, 1)[0];
    if (!failure || failure.takesEffect) {
      const [status, body] = handle(call, address.searchParams);
      if (!failure) send(status, body);
    }
    if (failure)
      send(failure.status, failure.body ?? { message: "planned", code: 0 }, failure.headers);
    for (const watcher of [...watchers]) {
      if (!watcher.test(call, index)) continue;
      watchers.splice(watchers.indexOf(watcher), 1);
      watcher.resolve(call);
    }
  }

  function handle(
    { method, path, body, authorization }: RestCall,
    query: URLSearchParams,
  ): readonly [number, unknown?] {
    const isTokenless = /^\/(?:interactions|webhooks)\//.test(path);
    if (!isTokenless && authorization !== "Bot good-token")
      return [401, { message: "401: Unauthorized", code: 0 }];
    if (path === "/gateway/bot") {
      return [
        200,
        {
          url: `ws://${host}/`,
          shards: 1,
          session_start_limit: {
            total: 1000,
            remaining: 999,
            reset_after: 14_400_000,
            max_concurrency: 1,
          },
        },
      ];
    }
    const registered = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/.exec(path);
    if (registered) {
      const scope = registered[1] ?? "global";
      if (method === "PUT" && Array.isArray(body)) {
        commands.set(
          scope,
          body.map((command: object) => ({
            id: snowflake(),
            application_id: DISCORD.application,
            version: snowflake(),
            default_member_permissions: null,
            nsfw: false,
            ...command,
          })),
        );
      }
      return [200, commands.get(scope) ?? []];
    }
    const callback = /^\/interactions\/(\d+)\/[^/]+\/callback$/.exec(path);
    if (callback?.[1]) {
      if (acknowledged.has(callback[1]))
        return [400, { message: "Interaction has already been acknowledged.", code: 40060 }];
      acknowledged.add(callback[1]);
      return [204];
    }
    if (method === "PATCH" && /^\/webhooks\/.*\/messages\/(?:@|%40)original$/.test(path))
      return [200, messageOf("", DISCORD.channel, bot)];
    const [, channel, messages] = /^\/channels\/(\d+)(\/messages)?$/.exec(path) ?? [];
    if (channel !== undefined) {
      const known = [direct, ...guild.channels].find(({ id }) => id === channel);
      if (!known) return [404, { message: "Unknown Channel", code: 10003 }];
      if (messages === undefined) return [200, known];
      if (method === "GET") {
        const inChannel = history.filter(({ channel_id }) => channel_id === channel);
        return [200, inChannel.filter(({ id }) => id > (query.get("after") ?? "")).toReversed()];
      }
      const { content, message_reference } = body as {
        content?: unknown;
        message_reference?: unknown;
      };
      const message = messageOf(String(content ?? ""), channel, bot);
      history.push({ ...message, ...(message_reference ? { message_reference } : {}) });
      return [200, message];
    }
    const wanted = /^\/channels\/\d+\/messages\/(\d+)$/.exec(path);
    const found = wanted && history.find(({ id }) => id === wanted[1]);
    if (found) return [200, found];
    if (path === "/users/@me") return [200, bot];
    if (path === "/users/@me/channels") return [200, direct];
    if (path === `/guilds/${DISCORD.guild}`) return [200, guild];
    const [, member] = /^\/guilds\/\d+\/members\/(\d+)$/.exec(path) ?? [];
    if (member !== undefined) {
      return [
        200,
        {
          user: member === DISCORD.application ? bot : person(member, "alice"),
          roles: member === DISCORD.manager ? [MANAGER_ROLE] : [],
          joined_at: guild.joined_at,
          deaf: false,
          mute: false,
          flags: 0,
        },
      ];
    }
    return [404, { message: "404: Not Found", code: 0 }];
  }

  function messageOf(content: string, channel: string, author: object, id = snowflake()) {
    return {
      id,
      channel_id: channel,
      author,
      content,
      timestamp: "2031-01-01T00:00:00.000Z",
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [] as object[],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      type: 0,
      flags: 0,
    };
  }

  function role(id: string, name: string, permissions: string) {
    return {
      id,
      name,
      permissions,
      position: id === DISCORD.guild ? 0 : 1,
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    };
  }

  const guild = {
    id: DISCORD.guild,
    name: "fake",
    owner_id: "900000000000000099",
    joined_at: "2031-01-01T00:00:00.000Z",
    large: false,
    unavailable: false,
    member_count: 2,
    members: [],
    channels: [
      {
        id: DISCORD.channel,
        type: 0,
        name: "general",
        position: 0,
        guild_id: DISCORD.guild,
        permission_overwrites: [] as object[],
      },
      {
        id: DISCORD.closedChannel,
        type: 0,
        name: "closed",
        position: 1,
        guild_id: DISCORD.guild,
        permission_overwrites: [{ id: DISCORD.guild, type: 0, allow: "0", deny: SEND_MESSAGES }],
      },
    ],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    emojis: [],
    stickers: [],
    features: [],
    roles: [
      role(DISCORD.guild, "@everyone", ORDINARY_PERMISSIONS),
      role(MANAGER_ROLE, "managers", MANAGE_CHANNELS),
    ],
    preferred_locale: "en-US",
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    system_channel_flags: 0,
    afk_timeout: 300,
  };

  const gateway = new WebSocketServer({ noServer: true });
  http.on("upgrade", (request, socket, head) => {
    gateway.handleUpgrade(request, socket, head, (ws) => {
      sockets.set(ws, undefined);
      ws.on("close", () => sockets.delete(ws));
      ws.on("message", (data) =>
        onOperation(ws, JSON.parse(String(data)) as { op: number; d: Record<string, unknown> }),
      );
      ws.send(
        JSON.stringify({ op: 10, d: { heartbeat_interval: HEARTBEAT_MS }, s: null, t: null }),
      );
    });
  });

  function onOperation(ws: WebSocket, { op, d }: { op: number; d: Record<string, unknown> }): void {
    operations.push(op);
    if (op === 1) ws.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
    if (op === 2) {
      if (d["token"] !== "good-token") {
        ws.close(4004, "Authentication failed.");
        return;
      }
      intents = Number(d["intents"]);
      const session: Session = {
        id: `session-${sessions.size + 1}`,
        shard: (d["shard"] as [number, number] | undefined) ?? [0, 1],
        sequence: 0,
        log: [],
      };
      sessions.set(session.id, session);
      sockets.set(ws, session);
      emit(ws, session, "READY", {
        v: 10,
        user: bot,
        guilds: [{ id: DISCORD.guild, unavailable: true }],
        session_id: session.id,
        resume_gateway_url: `ws://${host}/`,
        shard: session.shard,
        application: { id: DISCORD.application, flags: 0 },
      });
      emit(ws, session, "GUILD_CREATE", guild);
      arrived();
    }
    if (op === 6) {
      const session = sessions.get(String(d["session_id"]));
      if (!session) {
        ws.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
        return;
      }
      sockets.set(ws, session);
      for (const missed of session.log)
        if (missed.s > Number(d["seq"])) ws.send(JSON.stringify(missed));
      emit(ws, session, "RESUMED", {});
      arrived();
    }
  }

  function arrived(): void {
    connections += 1;
    for (const arrival of [...arrivals]) if (arrival.times <= connections) arrival.resolve();
  }

  function emit(ws: WebSocket | undefined, session: Session, type: string, event: unknown): void {
    session.sequence += 1;
    const dispatch: Dispatch = { op: 0, s: session.sequence, t: type, d: event };
    session.log.push(dispatch);
    ws?.send(JSON.stringify(dispatch));
  }

  /** To the connected client, or into the session's log, to be replayed when it resumes. */
  function dispatch(type: string, event: unknown): void {
    const live = [...sockets].find(([, session]) => session !== undefined);
    const session = live?.[1] ?? [...sessions.values()].at(-1);
    if (session) emit(live?.[0], session, type, event);
  }

  function interaction(
    type: number,
    data: object,
    { direct = false, id = snowflake(), by = DISCORD.user }: Interacting = {},
  ): string {
    const user = person(by, "alice");
    const channel = direct ? DISCORD.direct : DISCORD.channel;
    const member = {
      user,
      roles: [],
      joined_at: guild.joined_at,
      deaf: false,
      mute: false,
      flags: 0,
      permissions: MANAGE_NOTHING,
      nick: null,
      avatar: null,
    };
    dispatch("INTERACTION_CREATE", {
      id,
      application_id: DISCORD.application,
      type,
      token: `token-${id}`,
      version: 1,
      channel_id: channel,
      channel: { id: channel, type: direct ? 1 : 0, name: "general" },
      locale: "en-US",
      entitlements: [],
      app_permissions: ALL_PERMISSIONS,
      authorizing_integration_owners: { 0: DISCORD.guild },
      context: direct ? 1 : 0,
      attachment_size_limit: 10_485_760,
      ...(direct
        ? { user }
        : {
            guild_id: DISCORD.guild,
            guild_locale: "en-US",
            guild: { id: DISCORD.guild, features: [], locale: "en-US" },
            member,
          }),
      data,
    });
    return id;
  }

  /** A subcommand is an option that has the options. */
  function commandOf(name: string, options: readonly object[]) {
    const [command, subcommand] = name.split(" ");
    return {
      id: "900000000000000090",
      name: command,
      type: 1,
      options: subcommand === undefined ? options : [{ type: 1, name: subcommand, options }],
    };
  }

  const { host, stop } = await listen(http);

  return {
    api: `http://${host}/api`,
    calls,
    operations,
    shards: () => [...sockets.values()].flatMap((session) => (session ? [session.shard] : [])),
    intents: () => intents,
    failNext: (failure) => {
      failures.push(failure);
    },
    call(method, path, after = 0) {
      const test = (call: RestCall, index: number): boolean =>
        index >= after && call.method === method && path.test(call.path);
      const made = calls.find(test);
      if (made) return Promise.resolve(made);
      return new Promise((resolve) => watchers.push({ test, resolve }));
    },
    dispatch,
    slash: (name, options = [], more = {}) =>
      interaction(
        2,
        commandOf(
          name,
          options.map((option) => ({ type: 3, ...option })),
        ),
        more,
      ),
    autocomplete: (name, option, partial) =>
      interaction(4, commandOf(name, [{ type: 3, name: option, value: partial, focused: true }])),
    removeChannel(id) {
      guild.channels.splice(
        guild.channels.findIndex((channel) => channel.id === id),
        1,
      );
    },
    message(
      content,
      { direct = false, mentions = false, bot: fromBot = false, id = snowflake(), replyTo } = {},
    ) {
      const author = person(
        fromBot ? "900000000000000077" : DISCORD.user,
        fromBot ? "robot" : "alice",
        fromBot,
      );
      const message = {
        ...messageOf(content, direct ? DISCORD.direct : DISCORD.channel, author, id),
        mentions: mentions ? [bot] : [],
        ...(replyTo !== undefined && {
          type: 19,
          message_reference: {
            message_id: replyTo,
            channel_id: DISCORD.channel,
            guild_id: DISCORD.guild,
          },
        }),
        ...(direct
          ? { channel_type: 1 }
          : {
              guild_id: DISCORD.guild,
              member: { roles: [], joined_at: guild.joined_at, deaf: false, mute: false, flags: 0 },
            }),
      };
      history.push(message);
      dispatch("MESSAGE_CREATE", message);
      return id;
    },
    drop(code) {
      for (const ws of sockets.keys()) ws.close(code);
    },
    askToReconnect() {
      for (const ws of sockets.keys())
        ws.send(JSON.stringify({ op: 7, d: null, s: null, t: null }));
    },
    forgetSessions: () => sessions.clear(),
    connected: (times) =>
      connections >= times
        ? Promise.resolve()
        : new Promise((resolve) => arrivals.push({ times, resolve })),
    async stop() {
      for (const ws of sockets.keys()) ws.terminate();
      gateway.close();
      await stop();
    },
  };
}
