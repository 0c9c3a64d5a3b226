import { answers } from "./0001-answers.ts";
import { deliveries } from "./0002-deliveries.ts";
import { briefings } from "./0003-briefings.ts";
import { actions } from "./0004-actions.ts";
import type { Migration } from "./migration.ts";

/** Every migration, in the order of their files' numbers; a new one goes to the end. */
export const MIGRATIONS: readonly Migration[] = [answers, deliveries, briefings, actions];
