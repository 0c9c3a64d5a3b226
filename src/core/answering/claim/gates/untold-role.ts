import type { Reading } from "../../../understanding/read-text.ts";
import { NOUNS_OF_ROLES, type Role, speaksOfRole } from "../../../understanding/role-words.ts";
import { textOf } from "../../../understanding/text-of.ts";
import type { Gate } from "../held-claim.ts";

/** "The boss of Acme sold shares" of what Acme's shares did: whoever is called by a role alone has to be told of. */
export const isOfUntoldRole: Gate = ({ form, reading, entry: { fact } }) => {
  const role = form === "claim" ? roleOfDoer(reading) : undefined;
  return role !== undefined && !speaksOfRole(fact.statement, role);
};

/** The role by which alone a claim calls whom it opens with; undefined where the pack knows who that is. */
function roleOfDoer(reading: Reading): Role | undefined {
  const [, before = "", noun = ""] = OPENS.exec(textOf(reading)) ?? [];
  const at = before.split(" ").length - 1;
  if (reading.mentions.some(({ from, to }) => from <= at && at < to)) return undefined;
  return NOUNS_OF_ROLES.find(([known]) => known === noun)?.[1];
}

const NOUNS = NOUNS_OF_ROLES.map(([noun]) => noun).join("|");
const OPENS = new RegExp(
  `^((?:(?:so|and|but|apparently|fyi) )*(?:the |its |their )?)(${NOUNS}) (?:of|at|behind) `,
);
