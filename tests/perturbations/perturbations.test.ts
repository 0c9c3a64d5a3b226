import { expect, test } from "vitest";
import { createDesk } from "../../src/core/create-desk.ts";
import type { Desk } from "../../src/core/desk.ts";
import { openPack } from "../../src/knowledge/open-pack.ts";
import { readEnglish } from "../../src/knowledge/read-english.ts";
import { readOwnPackage } from "../../src/read-own-package.ts";
import { FIXTURE_PACK } from "../app/fixture-pack.ts";
import { type Perturbation, type PerturbedRow, perturbPack } from "./perturb-pack.ts";

/** Share of the rows of each kind that has to be right. */
const BAR = 0.98;

/** Several hundred rows, each of them checked or asked, on a machine that has other work as well. */
const TIMEOUT = 180_000;
/** Rows of one kind that are tried, spread evenly over the pack. */
const ROWS_OF_A_KIND = 80;

test.for([
  ["the first pack", readOwnPackage().packDirectory],
  ["a pack of another event", FIXTURE_PACK],
])("what is changed in a fact is seen: %s", { timeout: TIMEOUT }, async ([name, directory]) => {
  const pack = await openPack(directory ?? "");
  const desk = createDesk(pack, readEnglish());
  const rows = sampled(perturbPack(pack));
  const misses = rows.filter((row) => !isRight(row, desk));
  const listed = misses.map(({ kind, fact, text }) => `${kind}, ${fact}: ${text}`).join("\n");
  // The rows that are still missed are listed whether or not the bar is reached.
  process.stdout.write(
    `${name}: ${misses.length} of ${rows.length} are missed\n${countsOf(rows, misses)}\n${listed}\n`,
  );
  expect(1 - misses.length / rows.length, listed).toBeGreaterThanOrEqual(BAR);
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(KINDS));
});

const KINDS: readonly Perturbation[] = [
  "as it is",
  "wrong figure",
  "wrong direction",
  "swapped actor",
  "wrong date",
  "upgraded certainty",
  "unknown entity",
  "misspelling",
];

function isRight({ kind, fact, text, form }: PerturbedRow, desk: Desk): boolean {
  if (form === "claim") {
    const { verdict, facts } = desk.check(text).answer;
    return kind === "as it is"
      ? verdict === "supported"
      : verdict !== "supported" || !facts.includes(fact);
  }
  const { answer } = desk.ask(text);
  return kind === "misspelling" ? answer.facts.includes(fact) : answer.kind === "abstention";
}

/** At most so many of each kind, the same ones every time. */
function sampled(rows: readonly PerturbedRow[]): PerturbedRow[] {
  return KINDS.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    const step = Math.max(1, ofKind.length / ROWS_OF_A_KIND);
    const count = Math.min(ofKind.length, ROWS_OF_A_KIND);
    return Array.from({ length: count }, (_, at) => ofKind[Math.floor(at * step)]).filter(
      (row) => row !== undefined,
    );
  });
}

function countsOf(rows: readonly PerturbedRow[], misses: readonly PerturbedRow[]): string {
  const count = (list: readonly PerturbedRow[], kind: Perturbation): number =>
    list.filter((row) => row.kind === kind).length;
  return KINDS.map((kind) => `${kind}: ${count(misses, kind)} of ${count(rows, kind)}`).join("\n");
}
