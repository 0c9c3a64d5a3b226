import type { Entity } from "../entity.ts";
import type { Fact } from "../fact.ts";
import { once } from "../once.ts";
import type { Pack } from "../pack.ts";
import {
  answersRole,
  NOUNS_OF_ROLES,
  type Role,
  speaksOfRole,
  VERBS_OF_ROLES,
} from "../understanding/role-words.ts";

/** Who is what to whom, read from statements and descriptions of a pack. */
export interface RoleBook {
  /** Facts that say who holds a role at an entity, or who its holder is; none where nobody is named. */
  holdersOf(role: Role, at: string): readonly Fact[];
  /** The fact says what somebody is to somebody. */
  tellsRole(fact: Fact): boolean;
  /** What first says who or what an entity is. */
  identityOf(id: string): Fact | undefined;
  /** Some fact about the entity speaks of the role. */
  speaksOf(role: Role, at: string): boolean;
}

interface Held {
  readonly role: Role;
  readonly at: string;
  readonly fact: Fact;
  /** The fact is about who holds it, and does not only mention it. */
  readonly isSaid: boolean;
}

const GONE = /\b(?:used to|former|formerly|ex-|no longer|once)\b/i;

/** Reads the roles of a pack on first use. Pure. */
export function createRoleBook(pack: Pack): RoleBook {
  const held = once((): readonly Held[] => [...heldInStatements(pack), ...heldInAliases(pack)]);
  return {
    holdersOf(role, at) {
      const all = held().filter((one) => one.at === at);
      const exact = all.filter((one) => one.role === role);
      const found = exact.length > 0 ? exact : all.filter((one) => answersRole(role, one.role));
      const said = found.filter(({ isSaid }) => isSaid);
      return [...new Set((said.length > 0 ? said : found).map(({ fact }) => fact))];
    },
    tellsRole: (fact) => held().some((one) => one.isSaid && one.fact === fact),
    identityOf: (id) =>
      identityOf(id, pack) ??
      held().find(({ fact, isSaid }) => isSaid && fact.subject === id)?.fact ??
      describedIn(id, pack),
    speaksOf: (role, at) =>
      pack.facts.some(
        (fact) =>
          (fact.subject === at || fact.about.includes(at)) &&
          [fact.statement, ...fact.questions].some((text) => speaksOfRole(text, role)),
      ),
  };
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
        ({ id, name }) => id === fact.subject && bare(text).startsWith(bare(name)),
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

/** An entity's names that stand in a text, in lower case without their article. */
function namesIn(text: string, { name, aliases }: Entity): readonly string[] {
  return [name, ...aliases].map(bare).filter((one) => text.includes(one));
}

/** The fact that says who or what an entity is: "X is a ...", "X means ...". */
function identityOf(id: string, { facts, entities }: Pack): Fact | undefined {
  const name = entities.find((one) => one.id === id)?.name ?? id;
  const own = facts.filter(({ subject }) => subject === id);
  const identity = new RegExp(
    `^(?:the |an? )?${escaped(name.replace(/^(?:the|an?) /i, ""))} (?:(?:is|are|was|were) (?:an?|the|one of|[\\p{L}\\p{N} .-]+['’]s|general|chief)|means|stands for) `,
    "iu",
  );
  const says = ({ statement }: Fact): boolean => identity.test(statement);
  return own.find((fact) => says(fact) && fact.status === "background") ?? own.find(says);
}

/** "The port's warden Ada Brandt": a fact that calls somebody by name and by one of the descriptions beside it. */
function describedIn(id: string, { facts, entities }: Pack): Fact | undefined {
  const entity = entities.find((one) => one.id === id);
  if (!entity) return undefined;
  const descriptions = entity.aliases.filter((alias) => /^\p{Ll}/u.test(alias)).map(bare);
  return facts.find(
    ({ subject, statement }) =>
      subject === id &&
      statement.includes(entity.name) &&
      descriptions.some((one) => statement.includes(one)),
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
          `${escaped(bare(holder.name))} (?:\\w+ )?${verb} (?:the )?${escaped(name)}(?![\\w'’])`,
        ).test(text),
      ),
    ),
  )?.[1];
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, "");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
