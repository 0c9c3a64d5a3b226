/** Who asks. Ids are the platform's own. What somebody may do is asked of the platform where it matters. */
export interface Actor {
  readonly id: string;
}

/** Where it is asked. */
export interface Place {
  readonly platform: "discord" | "slack" | "terminal" | "web";
  /** Discord guild or Slack team; absent in a direct message and at the terminal. */
  readonly workspace?: string;
  readonly channel: string;
  /** Context is bounded to this; absent: the invocation starts no thread and remembers nothing. */
  readonly thread?: string;
  /** The message that this one replies to, where a platform knows replies. */
  readonly repliedTo?: string;
  /** A direct message: nobody else reads the reply. */
  readonly direct: boolean;
}

export type OptionValue = string | number | boolean;

/** A slash command, a mention, a direct message, an argv or a form post, read at the edge. */
export interface Invocation {
  /** A name, or that of a group and of its subcommand: "briefings add". */
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly actor: Actor;
  readonly place: Place;
}

/** Autocomplete: what may follow `partial` in one option of a command. */
export interface Suggestion {
  readonly command: string;
  readonly option: string;
  readonly partial: string;
  readonly actor: Actor;
  readonly place: Place;
}
