import {
  HTTPReceiver,
  type Logger,
  SocketModeReceiver,
  type SocketModeReceiverOptions,
} from "@slack/bolt";

/** How Slack's events come in: over a socket that we open, or in requests that Slack signs. */
export type SlackReceiver =
  | { readonly mode: "socket"; readonly receiver: SocketModeReceiver; readonly appToken: string }
  | { readonly mode: "http"; readonly receiver: HTTPReceiver };

/** Where Slack posts in HTTP mode. */
const EVENTS_PATH = "/slack/events";
/** A connection that falls silent is given up after this; the default waits five seconds before each new one. */
const PING_TIMEOUT_MS = 1500;

/** Socket mode where there is an app token. */
export function createSlackReceiver(
  { appToken, signingSecret = "" }: { readonly appToken?: string; readonly signingSecret?: string },
  logger: Logger,
  clientOptions: NonNullable<SocketModeReceiverOptions["installerOptions"]>["clientOptions"],
): SlackReceiver {
  if (appToken === undefined)
    return {
      mode: "http",
      receiver: new HTTPReceiver({ signingSecret, endpoints: EVENTS_PATH, logger }),
    };
  return {
    mode: "socket",
    appToken,
    receiver: new SocketModeReceiver({
      appToken,
      logger,
      clientPingTimeout: PING_TIMEOUT_MS,
      installerOptions: { clientOptions },
    }),
  };
}
