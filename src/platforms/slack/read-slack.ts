import type { Invocation, Place } from "../../core/command/invocation.ts";
import type { CommandRouter } from "../../core/command/router.ts";

/** The parts of an `app_mention` or `message.im` event that count. */
export interface SlackMessageEvent {
  readonly user?: string;
  readonly text?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly channel: string;
  readonly channel_type?: string;
  readonly bot_id?: string;
  readonly subtype?: string;
}

/** The parts of a slash command that count. */
export interface SlackSlashCommand {
  readonly command: string;
  readonly text: string;
  readonly user_id: string;
  readonly team_id: string;
  readonly channel_id: string;
}

/** A mention or a direct message as an invocation; undefined for what bots and Slack itself write. */
export function readMessageEvent(
  event: SlackMessageEvent,
  team: string | undefined,
  botUser: string | undefined,
  router: CommandRouter,
): Invocation | undefined {
  if (event.bot_id !== undefined || event.subtype !== undefined || event.user === undefined)
    return undefined;
  if (event.user === botUser) return undefined;
  const mention =
    botUser === undefined
      ? /<@[A-Z0-9]+(?:\|[^>]*)?>/
      : new RegExp(`<@${botUser}(?:\\|[^>]*)?>`, "g");
  const text = readEscapes((event.text ?? "").replace(mention, " ")).trim();
  const direct = event.channel_type === "im";
  const place: Place = {
    platform: "slack",
    ...(team !== undefined && { workspace: team }),
    channel: event.channel,
    // A mention is answered in its thread; a direct message is one conversation unless it stands in a thread.
    thread: event.thread_ts ?? (direct ? event.channel : event.ts),
    direct,
  };
  return router.read(text === "" ? "help" : text, { id: event.user }, place);
}

/** `/ask words`, or `/desk command words`. Each person has a thread of their own in each channel. */
export function readSlashCommand(slash: SlackSlashCommand, router: CommandRouter): Invocation {
  const name = slash.command.replace(/^\//, "");
  const text = readEscapes(slash.text ?? "").trim();
  const place: Place = {
    platform: "slack",
    workspace: slash.team_id,
    channel: slash.channel_id,
    thread: `${slash.channel_id}:${slash.user_id}`,
    direct: slash.channel_id.startsWith("D"),
  };
  const actor = { id: slash.user_id };
  if (name === "desk") {
    // A command's name alone is the command here, though it could be a question where people talk: `/desk why`.
    const isName = router.commands.some((command) => command.name === text.toLowerCase());
    return router.read(isName ? `${text}:` : text || "help", actor, place);
  }
  return router.read(`${name}: ${text}`, actor, place);
}

function readEscapes(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}
