import type { z } from "zod";
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
  readonly commands: readonly Command[];
}

/**
 * A thing the bot offers, on every platform.
 *
 * `options` is a flat zod object of strings, numbers, booleans and enums; each has a `.describe()`, and
 * `.meta({ autocomplete: true })` where `suggest` completes it, and `.meta({ pattern: "..." })` where its values have a
 * form that everyday words do not have. The first string option takes the free text
 * behind the command's name where a platform has only one line of text.
 */
export interface Command<Shape extends z.ZodObject = z.ZodObject> {
  /** Lower case, at most 32 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  readonly options: Shape;
  run(options: z.infer<Shape>, context: CommandContext): Promise<Reply>;
  /** At most 25 completions of one option, best first, each at most 100 characters. */
  suggest?(option: string, partial: string, desk: Desk): readonly string[];
}

/** Gives a command its option types; the list of commands holds them without. */
export function defineCommand<Shape extends z.ZodObject>(command: Command<Shape>): Command {
  return command as unknown as Command;
}
