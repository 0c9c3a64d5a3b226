import type { Fact } from "../fact.ts";
import { once } from "../once.ts";
import type { Pack } from "../pack.ts";
import { answersRole, type Role, speaksOfRole } from "../understanding/role-words.ts";
import { describedIn, identityOf } from "./identity-of.ts";
import { readHeldRoles } from "./read-held-roles.ts";

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

/** Reads the roles of a pack on first use. Pure. */
export function createRoleBook(pack: Pack): RoleBook {
  const held = once(() => readHeldRoles(pack));
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
