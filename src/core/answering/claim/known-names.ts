import { type Entity, isProperName } from "../../entity.ts";
import type { Pack } from "../../pack.ts";

/** What is known of the covered names, by their id. */
export interface KnownNames {
  /** Kind of each entity. */
  readonly kinds: ReadonlyMap<string, Entity["kind"]>;
  /** Entities with a name of their own, not a description. */
  readonly proper: ReadonlySet<string>;
  /** What each is part of, if anything. */
  readonly parents: ReadonlyMap<string, string | undefined>;
}

/** Compiles what the pack says of its names. */
export function compileKnownNames({ entities }: Pack): KnownNames {
  return {
    kinds: new Map(entities.map(({ id, kind }) => [id, kind])),
    proper: new Set(entities.filter(isProperName).map(({ id }) => id)),
    parents: new Map(entities.map(({ id, partOf }) => [id, partOf])),
  };
}
