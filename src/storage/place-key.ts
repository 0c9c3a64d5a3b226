import type { Place } from "../core/command/invocation.ts";

/** One channel of one workspace, or one direct message, as a column has it. */
export function placeKey({
  platform,
  workspace,
  channel,
}: Pick<Place, "platform" | "workspace" | "channel">): string {
  return JSON.stringify([platform, workspace ?? null, channel]);
}
