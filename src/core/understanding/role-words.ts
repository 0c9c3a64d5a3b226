/** What somebody is to a company, a body or a place. */
export type Role = "head" | "chair" | "finance" | "founder" | "owner" | "mayor" | "spokesperson";

interface RoleWords {
  readonly role: Role;
  /** Nouns for who holds it: "the boss of", "Acme's chief executive". */
  readonly nouns: readonly string[];
  /** Verbs for holding it, as they stand between the holder and what is held. */
  readonly verbs: readonly string[];
}

const list = (words: string): readonly string[] => words.split(", ");

/** The more special role first: a finance chief is no chief. */
const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: "finance",
    nouns: list(
      "cfo, finance chief, finance director, finance head, chief financial officer, head of finance, treasurer",
    ),
    verbs: [],
  },
  {
    role: "spokesperson",
    nouns: list(
      "spokesman, spokeswoman, spokesperson, press officer, press secretary, mouthpiece, press chief",
    ),
    verbs: list("speaks for, spoke for"),
  },
  {
    role: "founder",
    nouns: list("founder, co-founder, cofounder, founding father"),
    verbs: list(
      "founded, co-founded, cofounded, set up, started, started up, established, originally founded, found",
    ),
  },
  {
    role: "owner",
    nouns: list("owner, proprietor, parent company, majority owner, main shareholder, main owner"),
    verbs: list("owns, owned, own, actually owns"),
  },
  {
    role: "chair",
    nouns: list("chairman, chairwoman, chairperson, chair, board chair"),
    verbs: list("chairs, chaired, will chair, presides over"),
  },
  { role: "mayor", nouns: list("mayor, lord mayor, mayoress"), verbs: [] },
  {
    role: "head",
    nouns: list(
      "chief executive officer, chief executive, managing director, general secretary, secretary general, executive director, director general, top boss, big boss, boss, ceo, head honcho, honcho, head, leader, director, president, manager, general manager, principal, commander, supremo, chief, top dog, governor, man in charge, woman in charge, person in charge",
    ),
    verbs: list(
      "runs, run, ran, running, is running, will run, leads, led, will lead, still leads, heads, headed, heads up, will head, manages, managed, directs, is in charge of, in charge of, in charge at, at the helm of, is at the helm of, commands, governs, calls the shots at, is leading, is heading",
    ),
  },
];

/** The longest first: "chief" is no "finance chief". */
export const NOUNS_OF_ROLES: readonly (readonly [noun: string, role: Role])[] = ROLE_WORDS.flatMap(
  ({ role, nouns }) => nouns.map((noun) => [noun, role] as const),
).sort((a, b) => b[0].length - a[0].length);

export const VERBS_OF_ROLES: readonly (readonly [verb: string, role: Role])[] = ROLE_WORDS.flatMap(
  ({ role, verbs }) => verbs.map((verb) => [verb, role] as const),
).sort((a, b) => b[0].length - a[0].length);

/** Whether who holds `held` is asked for by `asked`: a mayor heads a city. */
export function answersRole(asked: Role, held: Role): boolean {
  return asked === held || (asked === "head" && held === "mayor");
}

/** Whether a text speaks of the role at all, in whatever form. */
export function speaksOfRole(text: string, role: Role): boolean {
  return SPEAKING[role].test(text);
}

const SPEAKING: Readonly<Record<Role, RegExp>> = {
  finance: /\b(?:cfo|financ\w+|treasurer)\b/i,
  spokesperson: /\b(?:spokes\w+|press (?:officer|secretary|chief)|speaks? for)\b/i,
  founder: /\b(?:founde\w+|founding|co-?found\w+|set up|start(?:ed|s)|establish\w+|creat\w+)\b/i,
  owner: /\b(?:own(?:s|ed|er\w*)?|belong\w*|proprietor|parent|subsidiary|bought|acquired)\b/i,
  chair: /\b(?:chair\w*|presid\w+)\b/i,
  mayor: /\bmayor\w*\b/i,
  head: /\b(?:ceo|chief|head(?:s|ed)?|boss|lead(?:s|er\w*)?|led|run(?:s)?|ran|director|president|manag\w+|in charge|governor|secretary|minister|mayor|commander|principal)\b/i,
};
