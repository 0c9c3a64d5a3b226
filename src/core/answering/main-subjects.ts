import type { Entity } from "../entity.ts";
import type { Pack } from "../pack.ts";

/** Those whom the event itself is called by: "the Acme recall" is of Acme. */
export function mainSubjects({ event, entities }: Pack): readonly Entity[] {
  const called = [event.name, ...event.aliases].join(" / ").toLowerCase();
  return entities.filter(({ name }) => called.includes(name.toLowerCase()));
}
