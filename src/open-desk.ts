import { commands } from "../commands/list.ts";
import type { BriefingBook } from "./core/briefing/briefing-book.ts";
import type { Receipts, ThreadMemory } from "./core/command/ports.ts";
import { type CommandRouter, createCommandRouter } from "./core/command/router.ts";
import { createDesk } from "./core/create-desk.ts";
import type { Desk } from "./core/desk.ts";
import { openCompiledPack } from "./knowledge/open-pack.ts";
import { readEnglish } from "./knowledge/read-english.ts";
import { readOwnPackage } from "./read-own-package.ts";

export interface OpenDesk {
  readonly desk: Desk;
  readonly router: CommandRouter;
}

/** What the commands are given besides the pack. */
export interface DeskParts {
  readonly threads: ThreadMemory;
  readonly receipts?: Receipts;
  readonly briefings?: BriefingBook;
}

/**
 * The pack at a path with every command on it.
 * @throws an Error with a `code` when the pack cannot be read or is not right.
 */
export async function openDesk(packPath: string, parts: DeskParts): Promise<OpenDesk> {
  const desk = await loadDesk(packPath);
  return { desk, router: routeTo(desk, parts) };
}

/** The pack alone, for those who make what its commands are given. */
export async function loadDesk(packPath: string): Promise<Desk> {
  const { version, english } = readOwnPackage();
  const { pack, reading } = await openCompiledPack(packPath, version);
  return createDesk(pack, readEnglish(english), reading);
}

/** Every command on a desk. */
export function routeTo(desk: Desk, parts: DeskParts): CommandRouter {
  return createCommandRouter({ desk, commands, ...parts });
}
