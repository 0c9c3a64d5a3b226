import type { Fact } from "./fact.ts";
import type { Pack } from "./pack.ts";

/** The source's own judgment: no speaker, or one that goes by the source's name. */
export function isInItsVoice({ speaker }: Fact, pack: Pack): boolean {
  const { publication, genre, aliases } = pack.event.source;
  const names = [publication, genre, ...aliases].map(bare);
  const entity = pack.entities.find(({ id }) => id === speaker);
  // "the Courier" is short for "The Quenby Courier".
  const isItsName = (own: string): boolean =>
    names.some((name) => name === own || name.endsWith(` ${own}`));
  return (
    entity === undefined || [entity.name, ...entity.aliases].some((name) => isItsName(bare(name)))
  );
}

/** In lower case, without its article. */
function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}
