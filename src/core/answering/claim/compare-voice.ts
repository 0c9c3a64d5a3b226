import type { Fact } from "../../fact.ts";
import type { Pack } from "../../pack.ts";
import type { Reading } from "../../understanding/read-text.ts";

/** "The paper thinks ...": a judgment, not a report. */
export function isOfTheSource({ mentions, tokens }: Reading): boolean {
  return mentions.some(
    ({ named, to }) =>
      named.kind === "source" && tokens.slice(to, to + 2).some(({ text }) => OPINES.test(text)),
  );
}
const OPINES =
  /^(?:thinks?|thought|believes?|argues?|considers?|finds?|feels?|judges?|calls?|views?)$/;

/** The source's own judgment: no speaker, or one that goes by the source's name. */
export function isInItsVoice({ speaker }: Fact, pack: Pack): boolean {
  const { publication, genre, aliases } = pack.event.source;
  const names = [publication, genre, ...aliases].map((name) => name.toLowerCase());
  const entity = pack.entities.find(({ id }) => id === speaker);
  return (
    entity === undefined ||
    [entity.name, ...entity.aliases].some((name) =>
      names.includes(name.toLowerCase().replace(/^the /, "")),
    )
  );
}
