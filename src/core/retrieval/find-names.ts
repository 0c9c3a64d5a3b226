import Fuse from "fuse.js";
import { once } from "../once.ts";
import type { Pack } from "../pack.ts";

/** Names and questions by what somebody has typed so far, misspelt or not. */
export interface NameFinder {
  /** Topics and entities. `id` of the nearest, and names to offer. */
  topicsAndEntities(typed: string): readonly Found[];
  questions(typed: string): readonly string[];
  briefings(typed: string): readonly Found[];
}

export interface Found {
  readonly kind: "topic" | "entity" | "briefing";
  readonly id: string;
  readonly name: string;
  /** fuse.js's scale: 0 the same, 1 anything. */
  readonly score: number;
}

interface Named extends Omit<Found, "score"> {
  readonly words: readonly string[];
}

/** No name is longer, and matching costs time with length. */
const LONGEST = 64;
const NAME_THRESHOLD = 0.34;
const QUESTION_THRESHOLD = 0.45;
const SHOWN = 25;

export function createNameFinder(pack: Pack): NameFinder {
  const names: Named[] = [
    ...pack.event.topics.map(
      ({ id, name, words }): Named => ({ kind: "topic", id, name, words: [id, name, ...words] }),
    ),
    ...pack.entities.map(
      ({ id, name, aliases }): Named => ({ kind: "entity", id, name, words: [name, ...aliases] }),
    ),
  ];
  const plans = pack.briefings.map(
    ({ id, title, words }): Named => ({
      kind: "briefing",
      id,
      name: title,
      words: [id, title, ...words],
    }),
  );
  const questions = [
    ...pack.event.examples,
    ...pack.facts.flatMap((fact) => fact.questions.slice(0, 2)),
  ].filter((text, at, all) => all.indexOf(text) === at && text.endsWith("?"));
  const options = {
    includeScore: true,
    ignoreLocation: true,
    keys: ["words"],
    threshold: NAME_THRESHOLD,
  };
  const nameFuse = once(() => new Fuse(names, options));
  const planFuse = once(() => new Fuse(plans, options));
  const questionFuse = once(
    () => new Fuse(questions, { ignoreLocation: true, threshold: QUESTION_THRESHOLD }),
  );

  const find = (fuse: Fuse<Named>, all: readonly Named[], typed: string): Found[] => {
    const wanted = typed.trim().toLowerCase().slice(0, LONGEST);
    if (wanted === "") return [];
    const exact = all.filter(({ words }) => words.some((word) => word.toLowerCase() === wanted));
    const near = fuse
      .search(wanted, { limit: SHOWN })
      .map(({ item, score = 1 }) => ({ item, score }));
    const found = [
      ...exact.map((item) => ({ item, score: 0 })),
      ...near.filter(({ item }) => !exact.includes(item)),
    ];
    return found.map(({ item: { kind, id, name }, score }) => ({ kind, id, name, score }));
  };

  return {
    topicsAndEntities: (typed) => find(nameFuse(), names, typed),
    briefings: (typed) => find(planFuse(), plans, typed),
    questions(typed) {
      const wanted = typed.trim().slice(0, LONGEST);
      if (wanted === "") return questions.slice(0, SHOWN);
      return questionFuse()
        .search(wanted, { limit: SHOWN })
        .map(({ item }) => item);
    },
  };
}
