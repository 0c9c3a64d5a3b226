import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  type ChannelCall,
  type ChannelPost,
  createWindow,
  type FakeChannels,
  type FakeChannelsOptions,
} from "./channel-posts.ts";
import { listen } from "./listen.ts";
import { answerCall, type FakeAnswer, readBody } from "./mischief.ts";

export interface DiscordChannelsOptions extends FakeChannelsOptions {
  /** How long an enforced nonce is remembered; 0: never. */
  readonly nonceWindowMs: number;
}

const BOT = "900000000000000001";
const EPOCH = 1_420_070_400_000;
/** Of the whole bot, in any second. */
const GLOBAL = { calls: 50, windowMs: 1000 };
/** Posts of one channel. */
const BUCKET = { calls: 5, windowMs: 5000 };

/** Discord's messages: posting with nonces, history without them, editing, rate limits with their headers. */
export async function startDiscordChannels({
  nonceWindowMs,
  mischief = () => undefined,
  onPost = () => undefined,
  limits = false,
  now = Date.now,
}: DiscordChannelsOptions): Promise<FakeChannels> {
  const posts: ChannelPost[] = [];
  const calls: ChannelCall[] = [];
  const global = createWindow(GLOBAL.calls, GLOBAL.windowMs);
  const buckets = createWindow(BUCKET.calls, BUCKET.windowMs);
  let limited = 0;

  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://fake");
    const text = await readBody(request);
    const body = text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
    const [, channel = "", messages, message] =
      /\/channels\/(\d+)(\/messages(?:\/(\d+))?)?$/.exec(url.pathname) ?? [];
    const call =
      messages === undefined && channel !== ""
        ? ({ kind: "channel", channel } as const)
        : callOf(request.method ?? "", channel, message, body);
    calls.push(call);
    const tooMany = limits ? limit(call) : undefined;
    if (tooMany) {
      limited += 1;
      return answerCall(response, undefined, () => tooMany);
    }
    await answerCall(response, mischief(call), () => take(call, body, message, url.searchParams));
  }

  function take(
    call: ChannelCall,
    body: Record<string, unknown>,
    message: string | undefined,
    query: URLSearchParams,
  ): FakeAnswer {
    switch (call.kind) {
      case "who":
        return { status: 200, body: { id: BOT, username: "desk" } };
      case "post":
        return post(call.channel, body);
      case "edit": {
        const found = posts.find(({ id }) => id === message);
        if (!found) return { status: 404, body: { message: "Unknown Message", code: 10008 } };
        found.text = String(body["content"]);
        return { status: 200, body: toMessage(found) };
      }
      case "channel": {
        const last = posts.findLast((post) => post.channel === call.channel);
        return { status: 200, body: { id: call.channel, last_message_id: last?.id ?? null } };
      }
      case "history": {
        const before = BigInt(query.get("before") ?? "9223372036854775807");
        const page = posts
          .filter((post) => post.channel === call.channel && BigInt(post.id) < before)
          .slice(-Number(query.get("limit") ?? "50"));
        return { status: 200, body: page.map(toMessage).reverse() };
      }
    }
  }

  function post(channel: string, body: Record<string, unknown>): FakeAnswer {
    const at = now();
    const key = String(body["nonce"] ?? "");
    const first = posts.find((old) => old.key === key && at - old.at < nonceWindowMs);
    if (first && body["enforce_nonce"] === true) return { status: 200, body: toMessage(first) };
    const id = ((BigInt(at - EPOCH) << 22n) + BigInt(posts.length % 4_194_304)).toString();
    const made: ChannelPost = { id, channel, key, text: String(body["content"]), at };
    posts.push(made);
    onPost(made);
    return {
      status: 200,
      body: { ...toMessage(made), nonce: key },
      headers: bucketHeaders(channel),
    };
  }

  function limit({ kind, channel }: ChannelCall): FakeAnswer | undefined {
    const at = now();
    const wholeBot = global.take("bot", at);
    if (wholeBot > 0)
      return tooMany(wholeBot, { "x-ratelimit-global": "true", "x-ratelimit-scope": "global" });
    const inChannel = kind === "post" ? buckets.take(channel, at) : 0;
    return inChannel > 0 ? tooMany(inChannel, { "x-ratelimit-scope": "user" }) : undefined;
  }

  function bucketHeaders(channel: string): Record<string, string> {
    if (!limits) return {};
    const { free, resetMs } = buckets.state(channel, now());
    return {
      "x-ratelimit-limit": String(BUCKET.calls),
      "x-ratelimit-remaining": String(free),
      "x-ratelimit-reset-after": String(resetMs / 1000),
      "x-ratelimit-bucket": "messages",
    };
  }

  const { host, stop } = await listen(server);
  return {
    api: `http://${host}/api`,
    posts,
    calls,
    limited: () => limited,
    stop,
  };
}

function callOf(
  method: string,
  channel: string,
  message: string | undefined,
  body: Record<string, unknown>,
): ChannelCall {
  if (channel === "") return { kind: "who", channel };
  if (message !== undefined) return { kind: "edit", channel };
  return method === "POST"
    ? { kind: "post", channel, key: String(body["nonce"] ?? "") }
    : { kind: "history", channel };
}

/** As the history gives it: no nonce. */
function toMessage({ id, channel, text }: ChannelPost) {
  return { id, channel_id: channel, content: text, author: { id: BOT, username: "desk" } };
}

function tooMany(waitMs: number, headers: Readonly<Record<string, string>>): FakeAnswer {
  const seconds = waitMs / 1000;
  return {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: seconds, global: false },
    headers: { "retry-after": String(seconds), ...headers },
  };
}
