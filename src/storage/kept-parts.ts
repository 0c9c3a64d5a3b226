import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** What a store is made of whose trouble holds no answer up. */
export interface KeptParts {
  readonly db: Kysely<Tables>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told what could not be kept or looked up. */
  readonly onProblem: (problem: unknown) => void;
}
