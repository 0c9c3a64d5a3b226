import { citationsOf, sourceName } from "../answering/compose-answer.ts";
import { factSentence } from "../answering/sentence.ts";
import type { Fact } from "../fact.ts";
import type { Pack } from "../pack.ts";
import { spanOf } from "../understanding/day-span.ts";
import type { Block, Document } from "./block.ts";

/** Facts shown for one name before the rest is only counted. */
const SHOWN = 12;

function citations(facts: readonly Fact[], pack: Pack): Block {
  return { kind: "citations", source: sourceName(pack), citations: citationsOf(facts) };
}

function lines(facts: readonly Fact[], pack: Pack): Block {
  return {
    kind: "list",
    items: facts.map((fact) => `${factSentence(fact, pack).text}${mark(fact)}`),
  };
}

/** The paragraph behind a line of a list. */
function mark({ paragraph }: Fact): string {
  return paragraph === 0 ? "" : ` [P${paragraph}]`;
}

export function factsDocument(title: string, facts: readonly Fact[], pack: Pack): Document {
  const shown = facts.slice(0, SHOWN);
  const rest = facts.length - shown.length;
  return [
    { kind: "heading", text: title },
    lines(shown, pack),
    ...(rest > 0
      ? [{ kind: "paragraph", text: `and ${rest} more; ask about any of them.` } as const]
      : []),
    citations(shown, pack),
  ];
}

/** What happened when, oldest first; a fact of a whole year is no event. */
export function timelineDocument(pack: Pack): Document {
  const dated = pack.facts
    .flatMap((fact) => {
      const when = fact.value && "date" in fact.value ? fact.value.date : fact.date;
      return when === undefined ? [] : [{ fact, span: spanOf(when) }];
    })
    .filter(({ span }) => Date.parse(span.to) - Date.parse(span.from) < 100 * 86_400_000)
    .sort((a, b) => a.span.from.localeCompare(b.span.from) || a.fact.paragraph - b.fact.paragraph);
  const facts = dated.map(({ fact }) => fact);
  return [
    { kind: "heading", text: `Timeline of ${pack.event.name}` },
    {
      kind: "list",
      items: dated.map(({ fact, span }) => {
        const day = span.from === span.to ? span.from : `${span.from} to ${span.to}`;
        return `${day}: ${fact.statement}${mark(fact)}`;
      }),
    },
    citations(facts, pack),
  ];
}

export function sourcesDocument({ event: { source } }: Pack): Document {
  const details = [
    source.publication,
    source.edition,
    source.date,
    source.page === undefined ? undefined : `page ${source.page}`,
  ];
  return [
    { kind: "heading", text: "Source" },
    {
      kind: "paragraph",
      text: `"${source.title}", ${source.genre}. ${details.filter((detail) => detail !== undefined).join(", ")}.`,
    },
    {
      kind: "paragraph",
      text: `Citations such as [P2] count its ${source.paragraphs} paragraphs. Facts are restated here in other words.`,
    },
  ];
}

export function aboutDocument(pack: Pack): Document {
  const { event } = pack;
  return [
    { kind: "heading", text: "About this bot" },
    { kind: "paragraph", text: event.description },
    {
      kind: "list",
      items: [
        `It knows ${pack.facts.length} facts of one ${event.source.genre}, each with its paragraph.`,
        `It says what the ${event.source.genre} says and whose word it is; it never calls a thing true or false.`,
        "What is not in there it declines, with the reason. It has no opinion, gives no advice and predicts nothing.",
        "No language model runs: the same question gets the same answer.",
      ],
    },
    { kind: "paragraph", text: `Fact base ${event.id}, version ${pack.version}.` },
  ];
}
