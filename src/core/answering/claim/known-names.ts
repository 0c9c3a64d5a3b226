import { type Entity, isProperName } from "../../entity.ts";
import type { Pack } from "../../pack.ts";
import { tokenize } from "../../understanding/tokenize.ts";

/** What is known of the covered names, by their id. */
export interface KnownNames {
  /** Kind of each entity. */
  readonly kinds: ReadonlyMap<string, Entity["kind"]>;
  /** Entities with a name of their own, not a description. */
  readonly proper: ReadonlySet<string>;
  /** Stems of the words that each is called by: "finance" of Acme's finance chief. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each is part of, if anything. */
  readonly parents: ReadonlyMap<string, string | undefined>;
  /** Those that the event is named for. */
  readonly ofEvent: ReadonlySet<string>;
}

/** Compiles what the pack says of its names. */
export function compileKnownNames({ entities, event }: Pack): KnownNames {
  const eventNames = [event.name, ...event.aliases].join(" / ").toLowerCase();
  return {
    kinds: new Map(entities.map(({ id, kind }) => [id, kind])),
    proper: new Set(entities.filter(isProperName).map(({ id }) => id)),
    words: new Map(
      entities.map(({ id, name, aliases }) => [
        id,
        new Set([name, ...aliases].flatMap((one) => tokenize(one).map(({ stem }) => stem))),
      ]),
    ),
    parents: new Map(entities.map(({ id, partOf }) => [id, partOf])),
    ofEvent: new Set(
      entities.flatMap(({ id, name }) => (eventNames.includes(name.toLowerCase()) ? [id] : [])),
    ),
  };
}
