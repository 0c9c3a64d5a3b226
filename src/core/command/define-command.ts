import type { z } from "zod";
import type { BriefingBook } from "../briefing/briefing-book.ts";
import type { Desk } from "../desk.ts";
import type { Actor, Place } from "./invocation.ts";
import type { Receipts, ThreadMemory } from "./ports.ts";
import type { Reply } from "./reply.ts";

/** What a command is given besides its options. */
export interface CommandContext {
  readonly desk: Desk;
  readonly actor: Actor;
  readonly place: Place;
  readonly threads: ThreadMemory;
  /** Absent where answers are not kept: a single command at the terminal. */
  readonly receipts?: Receipts;
  /** All commands, for help. */
  readonly commands: readonly CommandEntry[];
  /** Absent where nothing runs that could post on time: a single command at the terminal. */
  readonly briefings?: BriefingBook;
}

/** What a completion may look at; it has to be there within a second or two. */
export type SuggestContext = Pick<CommandContext, "desk" | "actor" | "place" | "briefings">;

/**
 * A thing the bot offers, on every platform.
 *
 * `options` is a flat zod object of strings, numbers, booleans and enums; each has a `.describe()`, and
 * `.meta({ autocomplete: true })` where `suggest` completes it, `.meta({ pattern: "..." })` where its values have a form
 * that everyday words do not have, and `.meta({ channel: true })` where it names a channel of the platform. In a line of
 * text the words fill the required texts, or the first text where none is required; everything else is written as
 * `name: value`.
 */
export interface Command<Shape extends z.ZodObject = z.ZodObject> {
  /** Lower case, at most 32 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  readonly options: Shape;
  run(options: z.infer<Shape>, context: CommandContext): Promise<Reply>;
  /** At most 25 completions of one option, best first, each at most 100 characters. */
  suggest?(
    option: string,
    partial: string,
    context: SuggestContext,
  ): readonly string[] | Promise<readonly string[]>;
}

/** Commands that belong together under one name: `briefings add`, `briefings list`. At most 25 of them. */
export interface CommandGroup {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly Command[];
}

export type CommandEntry = Command | CommandGroup;

/** Gives a command its option types; the list of commands holds them without. */
export function defineCommand<Shape extends z.ZodObject>(command: Command<Shape>): Command {
  return command as unknown as Command;
}
