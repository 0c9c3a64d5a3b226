import fc from "fast-check";
import type { Pack } from "../../src/core/pack.ts";

const FIGURES = ["19%", "$2.5 million", "about 40 boats", "3,300", "six hours", "half"];

/** Whatever somebody may type to a pack: its own questions and statements, changed, joined, cut and mixed up. */
export function randomMessage(pack: Pack): fc.Arbitrary<string> {
  const name = fc.constantFrom(
    ...pack.entities.map((entity) => entity.name),
    "Hallander",
    "Zenobia",
  );
  const figure = fc.constantFrom(...FIGURES);
  const measure = fc.constantFrom("price", "growth", "fleet", "delay");
  const own = fc.constantFrom(
    ...pack.facts.flatMap(({ statement, questions }) => [statement, ...questions]),
    ...pack.silences.flatMap(({ questions }) => questions),
    ...pack.ambiguities.flatMap(({ questions }) => questions),
    ...pack.derivations.flatMap(({ questions }) => questions),
    ...pack.event.collections.flatMap(({ questions }) => questions),
    ...pack.event.examples,
  );
  const asked = fc.oneof(
    own,
    fc.tuple(name, figure).map(([who, what]) => `Did ${who} grow by ${what}?`),
    fc.tuple(name, figure).map(([who, what]) => `${who} charges ${what} and has no boats`),
    fc
      .tuple(name, name, measure)
      .map(([a, b, what]) => `How much more ${what} than ${b} has ${a}?`),
    fc.tuple(name, name, measure).map(([a, b, what]) => `What is the ${what} of ${a} and ${b}?`),
    fc.tuple(name, name).map(([a, b]) => `Is ${a} bigger than ${b}?`),
    fc.tuple(name, measure).map(([who, what]) => `Who has the most ${what}, ${who}?`),
    fc.tuple(name, figure).map(([who, what]) => `Why did growth of ${who} come to ${what}?`),
    name.map((who) => `What is ${who}?`),
    fc.constantFrom(
      "hello",
      "thanks!",
      "What happened?",
      "Why?",
      "who said that?",
      "is that a fact?",
      "and Cundall?",
      "list everything",
      "should I sell?",
    ),
  );
  return fc.oneof(
    { weight: 6, arbitrary: asked },
    { weight: 2, arbitrary: fc.tuple(asked, asked).map(([a, b]) => `${a} ${b}`) },
    { weight: 1, arbitrary: fc.tuple(asked, fc.string()).map(([a, noise]) => `${noise} ${a}`) },
  );
}
