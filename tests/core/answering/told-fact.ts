import type { Fact } from "../../../src/core/fact.ts";

/** A fact of the fixture pack's ferry line: reported, with a measure of its own and no value. */
export function told(id: string, statement: string, slots: Partial<Fact> = {}): Fact {
  return {
    id,
    paragraph: 9,
    statement,
    status: "reported",
    subject: "sealark",
    measure: id,
    about: [],
    stanceOn: [],
    questions: [`What about ${id}?`, `Tell me of ${id}`],
    denies: [],
    because: [],
    related: [],
    topic: "ferries",
    ...slots,
  };
}
