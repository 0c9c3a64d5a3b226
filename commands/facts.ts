import * as z from "zod";
import { defineCommand } from "../src/core/command/define-command.ts";
import type { Document } from "../src/core/document/block.ts";
import type { Pack } from "../src/core/pack.ts";

/** Facts of one topic or one entity; without a name, what there is to choose from. */
export const facts = defineCommand({
  name: "facts",
  description: "Browse the facts by topic, or by who or what they are about",
  options: z.object({
    name: z
      .string()
      .optional()
      .describe("A topic, a person, a company or another name; the topics when left out")
      .meta({ autocomplete: true }),
  }),

  async run({ name }, { desk }) {
    if (name === undefined) return { document: topics(desk.pack), visibility: "private" };
    const found = desk.browse(name);
    if ("document" in found) return { document: found.document, visibility: "public" };
    return { document: nothingOfThatName(found.nearest, desk.pack), visibility: "private" };
  },

  suggest: (_option, partial, { desk }) => desk.completeName(partial),
});

function topics(pack: Pack): Document {
  const counted = pack.event.topics.map(({ id, name }) => {
    const count = pack.facts.filter(({ topic }) => topic === id).length;
    return `${id}: ${name} (${count} ${count === 1 ? "fact" : "facts"})`;
  });
  return [
    { kind: "heading", text: "Topics" },
    { kind: "list", items: counted },
    { kind: "paragraph", text: "Any name works as well: a person, a company, a place." },
  ];
}

function nothingOfThatName(nearest: readonly string[], pack: Pack): Document {
  const decline = "There is no topic and nobody of that name here.";
  if (nearest.length === 0) {
    return [{ kind: "notice", tone: "decline", text: decline }, ...topics(pack)];
  }
  return [
    { kind: "notice", tone: "decline", text: `${decline} Did you mean one of these?` },
    { kind: "list", items: nearest },
  ];
}
