import type { Question } from "./read-question.ts";
import { NOUNS_OF_ROLES, type Role, VERBS_OF_ROLES } from "./role-words.ts";

/** "Who is the boss of X?", "who founded X?", "X's CEO?": a role, and the entity it is held at. */
export interface RoleAsk {
  readonly role: Role;
  readonly at: string;
  /** "The man behind X" may hold another role than the one tried, or none. */
  readonly isLoose?: boolean;
}

const ASKS = "(?:(?:so|and|hey|ok|please|but|hi|btw) )*(?:who|whos|which person|what person)";
const IS =
  "(?: (?:is|was|s|are|will be|actually|exactly|really|still|currently|now|that|does|ll|will))*";
const ARTICLE = "(?: (?:the|a|an|current|present|new|big|top|main|original))*";
const NAME_OF = "(?:what is |tell me |give me )?(?:the )?(?:name of )(?:the )?";
const TAIL =
  "(?: (?:called|named|again|please|now|these days|currently|by the way|btw|then|name))*";

/** The role that is asked for, where nothing else is asked; undefined otherwise. Pure. */
export function readRoleAsk({ reading, form, entities }: Question): RoleAsk | undefined {
  const [at] = entities;
  if (form !== "open" || at === undefined || entities.length > 1) return undefined;
  const mention = reading.mentions.find(({ named }) => named.kind === "entity");
  if (!mention) return undefined;
  const spoken = (from: number, to: number): string =>
    reading.tokens
      .slice(from, to)
      .filter(({ kind }) => kind !== "mark")
      .map(({ text }) => text)
      .join(" ");
  const before = spoken(0, mention.from);
  const after = spoken(mention.to, reading.tokens.length);
  for (const { pattern, role } of BEFORE)
    if (pattern.test(before) && IDLE_TAIL.test(after)) return { role, at };
  if (SOMEBODY_BEHIND.test(before) && IDLE_TAIL.test(after))
    return { role: "founder", at, isLoose: true };
  for (const { pattern, role } of AFTER)
    if (pattern.test(after) && IDLE_LEAD.test(before)) return { role, at };
  return undefined;
}

const BEFORE = [
  ...NOUNS_OF_ROLES.map(([noun, role]) => ({
    role,
    pattern: new RegExp(
      `^(?:${ASKS}${IS}|${NAME_OF}|what is|name)?${ARTICLE} ?${noun}s? (?:of|at|for|in|behind)(?: the)?$`,
    ),
  })),
  ...VERBS_OF_ROLES.map(([verb, role]) => ({
    role,
    pattern: new RegExp(`^${ASKS}${IS} (?:\\w+ly )?${verb}(?: the)?$`),
  })),
];
const SOMEBODY_BEHIND = new RegExp(
  `^${ASKS}${IS}${ARTICLE} (?:guy|man|woman|person|people|mind|brains?|genius) behind(?: the)?$`,
);
const AFTER = NOUNS_OF_ROLES.map(([noun, role]) => ({
  role,
  pattern: new RegExp(`^${noun}s?${TAIL}$`),
}));
const IDLE_TAIL = new RegExp(`^(?:s name)?${TAIL.replace("(?: ", "(?: ?")}$`);
const IDLE_LEAD = new RegExp(`^(?:${ASKS}${IS}|${NAME_OF}|what is|name)?(?: ?(?:the|current))*$`);
