import * as z from "zod";
import type { SuggestContext } from "../../src/core/command/define-command.ts";
import { describePlanned } from "./wording.ts";

/** A completion is no longer. */
const LONGEST = 100;

/** The option of every command that is about one planned briefing. */
export const oneBriefing = z.object({
  briefing: z
    .string()
    .max(200)
    .describe("Its name, as briefings list shows it")
    .meta({ autocomplete: true }),
});

/** The name in what was typed or chosen: a completion has the description behind it. */
export function nameIn(typed: string): string {
  return /^[a-z0-9]*/.exec(typed.trim().toLowerCase())?.[0] ?? "";
}

/** The planned briefings of the channel where somebody types. */
export async function completePlanned(
  partial: string,
  { desk, actor, place, briefings }: SuggestContext,
): Promise<readonly string[]> {
  const found = await briefings?.list(undefined, { actor, place });
  if (found?.kind !== "list") return [];
  const wanted = partial.trim().toLowerCase();
  return found.planned
    .map((planned) => describePlanned(planned, desk.pack).slice(0, LONGEST).toWellFormed())
    .filter((text) => text.toLowerCase().includes(wanted));
}
