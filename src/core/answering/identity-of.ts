import type { Fact } from "../fact.ts";
import type { Pack } from "../pack.ts";
import { bareName, escaped } from "./bare-name.ts";

/** The fact that says who or what an entity is: "X is a ...", "X means ...". */
export function identityOf(id: string, { facts, entities }: Pack): Fact | undefined {
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
export function describedIn(id: string, { facts, entities }: Pack): Fact | undefined {
  const entity = entities.find((one) => one.id === id);
  if (!entity) return undefined;
  const descriptions = entity.aliases.filter((alias) => /^\p{Ll}/u.test(alias)).map(bareName);
  return facts.find(
    ({ subject, statement }) =>
      subject === id &&
      statement.includes(entity.name) &&
      descriptions.some((one) => statement.includes(one)),
  );
}
