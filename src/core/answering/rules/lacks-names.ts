import { isProperName } from "../../entity.ts";
import type { Pack } from "../../pack.ts";
import type { Entry } from "../../retrieval/entry.ts";
import type { Question } from "../../understanding/read-question.ts";
import { stemWord } from "../../understanding/stem-word.ts";
import { textOf } from "../../understanding/text-of.ts";

type FactEntry = Extract<Entry, { kind: "fact" }>;

/** Which of a body's members, or which body: a name is asked for, and this fact tells of them without one. */
export function lacksNames(question: Question, entry: FactEntry, pack: Pack): boolean {
  if (question.form !== "open") return false;
  const lower = textOf(question.reading);
  if (NAMES.test(lower)) return !tellsPerson(entry, question, pack);
  const asked = stemWord(WHICH.exec(lower)?.[1] ?? "");
  if (asked === "") return false;
  if (PEOPLE.has(asked)) return !tellsPerson(entry, question, pack);
  // "The city has nine lenders" counts them, and whoever says so is none of them.
  if (counts(entry, asked) || isTheirNumber(entry, question))
    return !entry.slots.valueEntities.some((id) => isNamed(id, pack));
  return BODIES.has(asked) && !tellsBody(entry, question, pack);
}

/** "names of the victims", "who exactly were they". */
const NAMES =
  /\bnames? of\b|\bby name\b|\bnamed?\b.*\?$|\bwho exactly\b|\b(?:a|the|his|her|their|any) names?\b(?! of)/;

/** "which two officials", "which of the other lenders": the noun behind what counts it. */
const WHICH =
  /\bwhich (?:(?:of|the|these|those|its|their|other|large|big|main|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) ){0,4}([a-z]+)\b/;

const stems = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(stemWord));
const PEOPLE = stems(
  "official minister expert economist trader analyst mp senator lawmaker politician judge doctor scientist engineer researcher reporter adviser councillor witness victim person",
);
const BODIES = stems(
  "hospital bank lender supplier union school newspaper university lab laboratory ministry agency insurer retailer airline club",
);

function counts({ slots }: FactEntry, asked: string): boolean {
  return slots.quantity !== undefined && stemWord(slots.quantity.unit) === asked;
}

/** "Which 3 towns ...?" of the fact that there are three, by whatever word for them. */
function isTheirNumber({ slots }: FactEntry, { reading }: Question): boolean {
  return reading.quantities.some(
    ({ quantity, from }) =>
      quantity.amount === slots.quantity?.amount &&
      reading.tokens.slice(Math.max(0, from - 3), from).some(({ text }) => text === "which"),
  );
}

/** Somebody takes part by a name of their own whom the question does not name. */
function tellsPerson({ fact, slots }: FactEntry, { entities }: Question, pack: Pack): boolean {
  const isAsked = (id: string): boolean => !entities.includes(id) && isNamed(id, pack);
  const speaker = fact.speaker ? [fact.speaker] : [];
  return (
    slots.valueEntities.some(isAsked) ||
    [fact.subject, ...speaker, ...fact.about].some((id) => isPerson(id, pack) && isAsked(id))
  );
}

/** The same of a company, a place or an office. */
function tellsBody({ fact, slots }: FactEntry, { entities }: Question, pack: Pack): boolean {
  return [...slots.valueEntities, fact.subject, ...fact.about].some(
    (id) => !entities.includes(id) && isNamed(id, pack) && !isPerson(id, pack),
  );
}

function isPerson(id: string, { entities }: Pack): boolean {
  return entities.some((entity) => entity.id === id && entity.kind === "person");
}

function isNamed(id: string, { entities }: Pack): boolean {
  return entities.some((entity) => entity.id === id && !entity.unnamed && isProperName(entity));
}
