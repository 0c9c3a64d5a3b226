import { formatQuantity } from "../../src/core/answering/format-quantity.ts";
import { isProperName } from "../../src/core/entity.ts";
import type { Fact } from "../../src/core/fact.ts";
import type { Pack } from "../../src/core/pack.ts";
import { type Reading, readText } from "../../src/core/understanding/read-text.ts";
import { compileVocabulary } from "../../src/core/understanding/vocabulary.ts";

export type Perturbation =
  | "wrong figure"
  | "wrong direction"
  | "swapped actor"
  | "wrong date"
  | "upgraded certainty"
  | "unknown entity"
  | "misspelling"
  | "as it is";

/** A sentence made from a pack, with what has to come of it. */
export interface PerturbedRow {
  readonly kind: Perturbation;
  readonly fact: string;
  readonly text: string;
  /** `claim` is checked, `question` is asked. */
  readonly form: "claim" | "question";
}

const TURNED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:fell|dropped)\b/, "rose"],
  [/\b(?:raised)\b/, "cut"],
  [/\b(?:surged|climbed|rose)\b/, "fell"],
];

/** Makes rows from every fact of a pack: deterministic, no randomness. */
export function perturbPack(pack: Pack): PerturbedRow[] {
  const vocabulary = compileVocabulary(pack);
  const read = (text: string): Reading => readText(text, vocabulary);
  return pack.facts.flatMap((fact) => [
    { kind: "as it is" as const, fact: fact.id, text: fact.statement, form: "claim" as const },
    ...row("wrong figure", fact, wrongFigure(fact, read), "claim"),
    ...row("wrong direction", fact, wrongDirection(fact), "claim"),
    ...row("swapped actor", fact, swappedActor(fact, pack, read), "claim"),
    ...row("wrong date", fact, wrongDate(fact, read), "claim"),
    ...row("upgraded certainty", fact, upgradedCertainty(fact, pack), "claim"),
    ...row("unknown entity", fact, unknownEntity(fact, pack, read), "question"),
    ...row("misspelling", fact, misspelling(fact, read), "question"),
  ]);
}

function row(
  kind: Perturbation,
  fact: Fact,
  text: string | undefined,
  form: PerturbedRow["form"],
): PerturbedRow[] {
  return text === undefined ? [] : [{ kind, fact: fact.id, text, form }];
}

function wrongFigure(
  { statement, value }: Fact,
  read: (text: string) => Reading,
): string | undefined {
  if (!value || !("amount" in value)) return undefined;
  const { quantities, tokens, text } = read(statement);
  const mention = quantities.find(({ quantity }) => quantity.amount === value.amount);
  const from = mention && tokens[mention.from];
  const to = mention && tokens[mention.to - 1];
  if (!from || !to) return undefined;
  const wrong = formatQuantity({ amount: value.amount * 3, unit: value.unit, qualifier: "exact" });
  // The counted noun stands behind the mention and stays there.
  const bare = mention.family === "count" ? (wrong.split(" ")[0] ?? wrong) : wrong;
  const scale = /^\S+ (?:million|billion|trillion)/.exec(wrong)?.[0];
  const instead = mention.family === "count" ? (scale ?? bare) : wrong;
  return `${text.slice(0, from.start)}${instead}${text.slice(to.end)}`;
}

function wrongDirection({ statement, value }: Fact): string | undefined {
  if (!value || !("amount" in value) || value.direction === undefined) return undefined;
  const turn = TURNED.find(([verb]) => verb.test(statement));
  return turn && statement.replace(turn[0], turn[1]);
}

/** Another covered name of the same kind, which has no part in the fact, takes the subject's place. */
function swappedActor(
  fact: Fact,
  { entities }: Pack,
  read: (text: string) => Reading,
): string | undefined {
  const { tokens, text, mentions } = read(fact.statement);
  const named = mentions.flatMap(({ named: one }) => (one.kind === "entity" ? [one.id] : []));
  const subject = entities.find(({ id }) => id === fact.subject);
  const mention = mentions.find(
    ({ named: one }) => one.kind === "entity" && one.id === fact.subject,
  );
  if (!subject || !mention || !isProperName(subject)) return undefined;
  const parts = [...named, fact.speaker, ...fact.about, ...valueEntities(fact)];
  const other = entities.find(
    (entity) =>
      entity.kind === subject.kind &&
      entity.id !== subject.id &&
      !entity.unnamed &&
      isProperName(entity) &&
      entity.partOf !== subject.id &&
      subject.partOf !== entity.id &&
      !parts.includes(entity.id),
  );
  const from = tokens[mention.from];
  const to = tokens[mention.to - 1];
  if (!other || !from || !to) return undefined;
  const ending = /'s?$/.exec(to.raw)?.[0] ?? "";
  return `${text.slice(0, from.start)}${other.name}${ending}${text.slice(to.end)}`;
}

function valueEntities({ value }: Fact): readonly string[] {
  if (value && "entity" in value) return [value.entity];
  return value && "entities" in value ? value.entities : [];
}

/** The day or year in the statement, where it has only one, becomes an earlier one. */
function wrongDate({ statement }: Fact, read: (text: string) => Reading): string | undefined {
  const { dates, tokens, text } = read(statement);
  const [first] = dates;
  const last = dates.at(-1);
  // "Monday, 27 January" are two ways of saying one day.
  const isOne = dates.every(
    ({ span, from }, at) =>
      span.from === first?.span.from && from - (dates[at - 1]?.to ?? from) <= 1,
  );
  const from = first && tokens[first.from];
  const to = last && tokens[last.to - 1];
  const instead = first && earlier(first.span);
  if (!isOne || !from || !to || instead === undefined) return undefined;
  return `${text.slice(0, from.start)}${instead}${text.slice(to.end)}`;
}

function earlier({ from, to }: { readonly from: string; readonly to: string }): string | undefined {
  const year = Number(from.slice(0, 4));
  if (from === `${year}-01-01` && to === `${year}-12-31`) return String(year - 3);
  if (from !== to) return undefined;
  const day = new Date(Date.parse(from) - DAYS_OFF * 86_400_000);
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

const DAYS_OFF = 17;
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** What is claimed, estimated, planned or only possible is made sure of. */
function upgradedCertainty(
  { statement, status }: Fact,
  { entities, event }: Pack,
): string | undefined {
  switch (status) {
    case "forecast":
      return MAY.test(statement) ? statement.replace(MAY, "will") : undefined;
    case "estimated":
      return ESTIMATED.test(statement) ? statement.replace(ESTIMATED, "exactly ") : undefined;
    case "claimed":
    case "planned": {
      const names = [...entities.map(({ name }) => name), event.name];
      const isName = names.some((name) => statement.startsWith(name));
      const said = isName ? statement : statement.replace(/^\p{Lu}(?=\p{Ll})/u, lowered);
      return `It is officially confirmed that ${said}`;
    }
    case "reported":
    case "background":
    case "opinion":
      return undefined;
  }
}

const MAY = /\b(?:may|might|could)\b/;
const ESTIMATED = /\b(?:an )?(?:estimated |approximately |roughly |about )/;

function lowered(letter: string): string {
  return letter.toLowerCase();
}

/** The subject's name in an example question gives way to a name the source never mentions. */
function unknownEntity(
  fact: Fact,
  pack: Pack,
  read: (text: string) => Reading,
): string | undefined {
  const kind = pack.entities.find(({ id }) => id === fact.subject)?.kind;
  const other = pack.neighbours.find((neighbour) => neighbour.kind === kind);
  if (!other) return undefined;
  for (const question of fact.questions) {
    const { mentions, tokens, text } = read(question);
    const mention = mentions.find(
      ({ named }) => named.kind === "entity" && named.id === fact.subject,
    );
    const from = mention && tokens[mention.from];
    const to = mention && tokens[mention.to - 1];
    if (from && to) return `${text.slice(0, from.start)}${other.name}${text.slice(to.end)}`;
  }
  return undefined;
}

/** Two letters change places in the longest word of the first example question. */
function misspelling({ questions }: Fact, read: (text: string) => Reading): string | undefined {
  const { tokens, text } = read(questions[0] ?? "");
  const word = tokens
    .filter(({ kind, raw }) => kind === "word" && /^[a-z]{6,}$/.test(raw))
    .sort((a, b) => b.raw.length - a.raw.length)[0];
  if (!word) return undefined;
  const { raw } = word;
  const typo = `${raw.slice(0, 2)}${raw[3]}${raw[2]}${raw.slice(4)}`;
  return typo === raw ? undefined : `${text.slice(0, word.start)}${typo}${text.slice(word.end)}`;
}
