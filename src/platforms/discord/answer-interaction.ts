import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  MessageFlags,
} from "discord.js";
import type { CommandRouter } from "../../core/command/router.ts";
import { endsWithin } from "../../ends-within.ts";
import { runSafely } from "../run-safely.ts";
import { LIMITS } from "./limits.ts";
import type { Log } from "./log.ts";
import { readAutocomplete, readSlashCommand } from "./read-interaction.ts";
import { renderDiscord } from "./render-discord.ts";

/** Discord waits three seconds for the first word on a command. */
const PATIENCE_MS = 2000;
/** 10062: too late or already gone. 40060: already acknowledged, by a call whose answer was lost. */
const DONE_CODES = new Set<number | string>([10062, 40060]);

/** Answers a slash command in the place where it was given, or to its giver alone. */
export async function answerSlashCommand(
  interaction: ChatInputCommandInteraction,
  router: CommandRouter,
  log: Log,
): Promise<void> {
  const running = runSafely(() => readSlashCommand(interaction), router, log);
  try {
    if (!(await endsWithin(running, PATIENCE_MS))) {
      // Whom the answer will be for is not known yet: it stays with whoever asked.
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(renderDiscord((await running).document));
      return;
    }
    const { document, visibility } = await running;
    await interaction.reply({
      ...renderDiscord(document),
      ...(visibility === "private" && { flags: MessageFlags.Ephemeral }),
    });
  } catch (error) {
    if (!isDone(error)) throw error;
    log.warn(
      { code: (error as DiscordAPIError).code },
      "an interaction was answered already or too late",
    );
  }
}

/** Offers what an option may be completed to; nothing where that fails. */
export async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  router: CommandRouter,
  log: Log,
): Promise<void> {
  let names: readonly string[] = [];
  try {
    names = await router.suggest(readAutocomplete(interaction));
  } catch (error) {
    log.error({ err: error, command: interaction.commandName }, "a completion failed");
  }
  const choices = names
    .filter((name) => name.length > 0 && name.length <= LIMITS.choice)
    .slice(0, LIMITS.choices)
    .map((name) => ({ name, value: name }));
  await interaction.respond(choices).catch((error: unknown) => {
    if (!isDone(error)) throw error;
  });
}

function isDone(error: unknown): boolean {
  return error instanceof DiscordAPIError && DONE_CODES.has(error.code);
}
