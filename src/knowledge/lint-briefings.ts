import { endsOf } from "../core/figure.ts";
import type { BriefingPlan, Pack } from "../core/pack.ts";
import { figuresOf, sameAmount } from "../core/understanding/figures-of.ts";
import type { PackProblem } from "./pack-error.ts";

/** Fewer say too little for a channel, more are not read. */
const FACTS = { least: 5, most: 8 };

/** What is wrong with the briefings of a pack whose references are all there. */
export function lintBriefings(
  pack: Pack,
  finding: (id: string, message: string) => PackProblem,
): PackProblem[] {
  return [
    ...pack.briefings.flatMap((plan) =>
      planProblems(plan, pack).map((message) => finding(plan.id, message)),
    ),
    ...sharedNames(pack).map(([id, message]) => finding(id, message)),
  ];
}

function planProblems(plan: BriefingPlan, pack: Pack): string[] {
  const problems: string[] = [];
  const statusOf = (id: string) => pack.facts.find((fact) => fact.id === id)?.status;
  const ids = [...plan.facts, ...plan.opinions, ...plan.open];
  if (plan.facts.length < FACTS.least || plan.facts.length > FACTS.most) {
    problems.push(
      `the briefing has ${plan.facts.length} facts; choose ${FACTS.least} to ${FACTS.most}, what matters most first`,
    );
  }
  for (const id of ids.filter((id, at) => ids.indexOf(id) !== at))
    problems.push(`the briefing says ${id} twice; leave one out`);
  for (const id of plan.facts.filter((id) => statusOf(id) === "opinion"))
    problems.push(`${id} is an opinion; move it from facts to opinions`);
  for (const id of plan.opinions.filter((id) => statusOf(id) !== "opinion"))
    problems.push(`${id} is no opinion; move it from opinions to facts`);
  if (plan.open.length === 0)
    problems.push("the briefing leaves nothing open; name a silence or an ambiguity in open");
  const known = plan.facts.flatMap((id) => {
    const value = pack.facts.find((fact) => fact.id === id)?.value;
    return value && "amount" in value ? endsOf(value) : [];
  });
  const loose = figuresOf(plan.headline, pack.event.source.date, pack.entities)
    .quantities.flatMap(endsOf)
    .filter((figure) => !known.some((value) => sameAmount(figure, value)));
  for (const { amount } of loose)
    problems.push(`the figure ${amount} of the headline is in none of the briefing's facts`);
  return problems;
}

/** A word by which two briefings are asked for leads to neither for sure. */
function sharedNames({ briefings }: Pack): (readonly [string, string])[] {
  const owners = new Map<string, string>();
  return briefings.flatMap(({ id, title, words }) =>
    [...new Set([id, title, ...words].map((word) => word.toLowerCase()))].flatMap((word) => {
      const owner = owners.get(word);
      owners.set(word, owner ?? id);
      return owner === undefined
        ? []
        : [[id, `"${word}" asks for the briefing ${owner} as well; keep it in one`] as const];
    }),
  );
}
