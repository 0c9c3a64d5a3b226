import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  type ChannelCall,
  type ChannelPost,
  createBuckets,
  type FakeChannels,
  type FakeChannelsOptions,
} from "./channel-posts.ts";
import { listen } from "./listen.ts";
import { answerCall, type FakeAnswer, readBody } from "./mischief.ts";

const KINDS: Readonly<Record<string, ChannelCall["kind"]>> = {
  "auth.test": "who",
  "chat.postMessage": "post",
  "chat.update": "edit",
  "conversations.history": "history",
};
/** One post a second in a channel, 300 a minute in a workspace, 50 looks into history a minute; short bursts pass. */
const CHANNEL = { intervalMs: 1000, burst: 3 };
const WORKSPACE = { intervalMs: 200, burst: 10 };
const HISTORY = { intervalMs: 1200, burst: 10 };

/** Slack's messages: posting with metadata, history with it, editing, rate limits. A token names its workspace. */
export async function startSlackChannels({
  mischief = () => undefined,
  onPost = () => undefined,
  limits = false,
  now = Date.now,
}: FakeChannelsOptions = {}): Promise<FakeChannels> {
  const posts: ChannelPost[] = [];
  const calls: ChannelCall[] = [];
  const channels = createBuckets(CHANNEL.intervalMs, CHANNEL.burst);
  const workspaces = createBuckets(WORKSPACE.intervalMs, WORKSPACE.burst);
  const histories = createBuckets(HISTORY.intervalMs, HISTORY.burst);
  let limited = 0;

  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = new URL(request.url ?? "/", "http://fake").pathname.split("/").at(-1) ?? "";
    const form = new URLSearchParams(await readBody(request));
    const key = keyOf(form);
    const call: ChannelCall = {
      kind: KINDS[method] ?? "who",
      channel: form.get("channel") ?? "",
      ...(key !== "" && { key }),
    };
    calls.push(call);
    const workspace = request.headers.authorization ?? form.get("token") ?? "";
    const waitMs = limits ? limit(call, workspace) : 0;
    if (waitMs > 0) {
      limited += 1;
      const headers = { "retry-after": String(Math.ceil(waitMs / 1000)) };
      const refusal = { status: 429, body: { ok: false, error: "ratelimited" }, headers };
      return answerCall(response, undefined, () => refusal);
    }
    await answerCall(response, mischief(call), () => take(call, form));
  }

  function take(call: ChannelCall, form: URLSearchParams): FakeAnswer {
    switch (call.kind) {
      // Nobody asks for it there.
      case "channel":
      case "who":
        return ok({ user_id: "UBOT", bot_id: "BBOT" });
      case "post": {
        const at = now();
        const id = `${Math.floor(at / 1000)}.${String(at % 1000).padStart(3, "0")}${String(posts.length % 1000).padStart(3, "0")}`;
        const made: ChannelPost = {
          id,
          channel: call.channel,
          key: call.key ?? "",
          text: form.get("text") ?? "",
          at,
        };
        posts.push(made);
        onPost(made);
        return ok({ channel: call.channel, ts: id });
      }
      case "edit": {
        const found = posts.find(({ id }) => id === form.get("ts"));
        if (!found) return { status: 200, body: { ok: false, error: "message_not_found" } };
        found.text = form.get("text") ?? "";
        return ok({ channel: call.channel, ts: found.id });
      }
      case "history":
        return history(call.channel, form);
    }
  }

  /** Newest first, a page at a time; a cursor is the number of messages already given. */
  function history(channel: string, form: URLSearchParams): FakeAnswer {
    const oldest = Number(form.get("oldest") ?? "0");
    const given = Number(form.get("cursor") ?? "0");
    const limit = Number(form.get("limit") ?? "100");
    const all = posts
      .filter((post) => post.channel === channel && Number(post.id) > oldest)
      .reverse();
    const withMetadata = form.get("include_all_metadata") === "true";
    const more = given + limit < all.length;
    return ok({
      messages: all.slice(given, given + limit).map(({ id, text, key }) => ({
        type: "message",
        ts: id,
        text,
        bot_id: "BBOT",
        user: "UBOT",
        metadata: {
          event_type: "event_desk_delivery",
          ...(withMetadata && { event_payload: { key } }),
        },
      })),
      has_more: more,
      ...(more && { response_metadata: { next_cursor: String(given + limit) } }),
    });
  }

  function limit({ kind, channel }: ChannelCall, workspace: string): number {
    const at = now();
    if (kind === "history") return histories.take(workspace, at);
    if (kind !== "post") return 0;
    const wait = channels.take(`${workspace}/${channel}`, at);
    return wait > 0 ? wait : workspaces.take(workspace, at);
  }

  const { host, stop } = await listen(server);
  return {
    api: `http://${host}/api/`,
    posts,
    calls,
    limited: () => limited,
    stop,
  };
}

function keyOf(form: URLSearchParams): string {
  const metadata = JSON.parse(form.get("metadata") ?? "{}") as { event_payload?: { key?: string } };
  return metadata.event_payload?.key ?? "";
}

function ok(body: object): FakeAnswer {
  return { status: 200, body: { ok: true, ...body } };
}
