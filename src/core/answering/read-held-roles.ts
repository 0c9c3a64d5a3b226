import type { Entity } from "../entity.ts";
import type { Fact } from "../fact.ts";
import type { Pack } from "../pack.ts";
import { NOUNS_OF_ROLES, type Role, VERBS_OF_ROLES } from "../understanding/role-words.ts";
import { bareName, escaped, namesIn } from "./bare-name.ts";
import { identityOf } from "./identity-of.ts";

/** Who holds a role at an entity, as one fact has it. */
export interface Held {
  readonly role: Role;
  readonly at: string;
  readonly fact: Fact;
  /** The fact is about who holds it, and does not only mention it. */
  readonly isSaid: boolean;
}

const GONE = /\b(?:used to|former|formerly|ex-|no longer|once)\b/i;

/** Every role of a pack that a statement or a description tells of. Pure. */
export function readHeldRoles(pack: Pack): readonly Held[] {
  return [...heldInStatements(pack), ...heldInAliases(pack)];
}

/** "Ada Brandt is the head of Acme", "Acme's chief executive Ada Brandt", "Ada Brandt founded Acme". */
function heldInStatements(pack: Pack): readonly Held[] {
  return pack.facts.flatMap((fact) => {
    if (GONE.test(fact.statement)) return [];
    const text = fact.statement.toLowerCase();
    const nouns = NOUNS_OF_ROLES.filter(([noun]) => text.includes(noun));
    const verbs = VERBS_OF_ROLES.filter(([verb]) => text.includes(` ${verb} `));
    if (nouns.length + verbs.length === 0) return [];
    const holders = pack.entities.filter(
      ({ id, name, unnamed }) => !unnamed && (id === fact.subject || fact.statement.includes(name)),
    );
    return pack.entities.flatMap((entity): Held[] => {
      const names = namesIn(text, entity);
      const others = holders.filter(({ id }) => id !== entity.id);
      if (names.length === 0 || others.length === 0) return [];
      const role = nounAt(text, names, nouns) ?? verbAt(text, names, others, verbs);
      const isSaid = others.some(
        ({ id, name }) => id === fact.subject && bareName(text).startsWith(bareName(name)),
      );
      return role === undefined ? [] : [{ role, at: entity.id, fact, isSaid }];
    });
  });
}

/** "the mayor of Quenby" among somebody's names: what first says who that is answers. */
function heldInAliases(pack: Pack): readonly Held[] {
  return pack.entities.flatMap((holder) =>
    holder.aliases.flatMap((alias) => {
      const text = alias.toLowerCase();
      const nouns = NOUNS_OF_ROLES.filter(([noun]) => text.includes(noun));
      if (nouns.length === 0) return [];
      return pack.entities.flatMap((entity): Held[] => {
        const names = entity.id === holder.id ? [] : namesIn(text, entity);
        const role = names.length === 0 ? undefined : nounAt(text, names, nouns);
        const fact =
          role === undefined
            ? undefined
            : (identityOf(holder.id, pack) ??
              pack.facts.find(({ subject }) => subject === holder.id));
        return role === undefined || !fact ? [] : [{ role, at: entity.id, fact, isSaid: true }];
      });
    }),
  );
}

type Words = readonly (readonly [word: string, role: Role])[];

/** "the boss of Acme", "Acme's boss". */
function nounAt(text: string, names: readonly string[], nouns: Words): Role | undefined {
  return nouns.find(([noun]) =>
    names.some((name) => {
      const it = escaped(name);
      return new RegExp(
        `\\b${noun} (?:of|at|for) (?:the )?(?:\\w+ )?${it}(?![\\w'’])|\\b${it}['’]s ${noun}\\b`,
      ).test(text);
    }),
  )?.[1];
}

/** "Ada Brandt founded Acme". */
function verbAt(
  text: string,
  names: readonly string[],
  holders: readonly Entity[],
  verbs: Words,
): Role | undefined {
  return verbs.find(([verb]) =>
    names.some((name) =>
      holders.some((holder) =>
        new RegExp(
          `${escaped(bareName(holder.name))} (?:\\w+ )?${verb} (?:the )?${escaped(name)}(?![\\w'’])`,
        ).test(text),
      ),
    ),
  )?.[1];
}
