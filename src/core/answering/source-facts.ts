import type { Fact } from "../fact.ts";
import type { Pack } from "../pack.ts";
import type { SourceField } from "../understanding/read-source-ask.ts";

/**
 * What event.yaml itself says of the source, as a fact of the bibliographic line (paragraph 0), so that it is cited and
 * explained like any other; undefined where it is silent. Pure.
 */
export function sourceFact(field: SourceField, { event, entities }: Pack): Fact | undefined {
  const { source } = event;
  const statement = stateField(field, source);
  if (statement === undefined) return undefined;
  const name = source.publication.toLowerCase();
  const own = entities.find((one) =>
    [one.name, ...one.aliases].some((alias) => alias.toLowerCase() === name),
  );
  return {
    id: `${PREFIX}${field}`,
    paragraph: 0,
    statement,
    status: "reported",
    subject: own?.id ?? "source",
    measure: field,
    about: [],
    stanceOn: [],
    questions: [],
    denies: [],
    because: [],
    related: [],
    topic: "source",
  };
}

/** Starts no id of a pack: those hold no colon. */
const PREFIX = "source:";

/** The fact of an id, be it one of the pack or of its source. */
export function findFact(id: string, pack: Pack): Fact | undefined {
  return id.startsWith(PREFIX)
    ? sourceFact(id.slice(PREFIX.length) as SourceField, pack)
    : pack.facts.find((fact) => fact.id === id);
}

function stateField(field: SourceField, source: Pack["event"]["source"]): string | undefined {
  const it = `The ${source.genre}`;
  switch (field) {
    case "publication": {
      const publication = source.publication.replace(/^the /i, "");
      const edition = source.edition === undefined ? "" : `, ${source.edition}`;
      return `${it} appeared in the ${publication}${edition}.`;
    }
    case "title":
      return `${it} is titled "${source.title}".`;
    case "date":
      return `${it} was published ${inWords(source.date)}.`;
    case "page":
      return source.page === undefined ? undefined : `${it} stands on page ${source.page}.`;
    case "author":
      return source.author === undefined ? undefined : `${it} was written by ${source.author}.`;
    case "genre":
      return `The source is ${/^[aeiou]/i.test(source.genre) ? "an" : "a"} ${source.genre} of the ${source.publication.replace(/^the /i, "")}.`;
  }
}

/** "on Friday, 14 March 2031", "in March 2031", "in 2031". */
function inWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return `in ${year}`;
  const at = new Date(date);
  const said = (part: "month" | "weekday"): string =>
    new Intl.DateTimeFormat("en", { timeZone: "UTC", [part]: "long" }).format(at);
  const named = `${said("month")} ${year}`;
  return day === undefined ? `in ${named}` : `on ${said("weekday")}, ${Number(day)} ${named}`;
}
