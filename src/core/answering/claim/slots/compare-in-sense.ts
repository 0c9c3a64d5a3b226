import { toIndexTerm } from "../../../retrieval/compile-entries.ts";
import type { BesideFact } from "./beside-fact.ts";
import { swapsHalves } from "./compare-halves.ts";
import { isAboutSubject } from "./compare-names.ts";
import { compareNations } from "./compare-nations.ts";
import { isOtherOffice } from "./compare-offices.ts";
import { isTurnedRound } from "./compare-order.ts";
import { isGivenWhatIsAsked } from "./compare-receipt.ts";
import { isMerelyMentioned, namesOthers } from "./compare-roles.ts";
import { isOtherDegree, saysMoreThanTold } from "./compare-sense.ts";
import { compareSides } from "./compare-sides.ts";
import { compareSilence } from "./compare-silence.ts";
import { compareValence } from "./compare-valence.ts";

/** How strongly a fact has to know a word of praise or blame. */
const TELLS = 0.7;

/** A claim beside a fact in all that is neither figure nor date, name, direction or certainty. */
export interface SenseMatch {
  /** The fact says otherwise. */
  readonly differs: boolean;
  /** The fact may be meant, but does not say as much. */
  readonly saysLess: boolean;
  /** A side is taken of which the fact says nothing. */
  readonly strays: boolean;
}

export function compareInSense(beside: BesideFact): SenseMatch {
  const { reading, entry, told } = beside;
  const compared: Compared = {
    ...beside,
    sides: compareSides(reading, told),
    silence: compareSilence(reading, entry.fact),
    valence: valenceOf(beside),
  };
  return {
    differs: OTHERWISE.some((differs) => differs(compared)),
    saysLess: LESS.some((isLess) => isLess(compared)),
    strays: compared.sides === "uncovered",
  };
}

/** With what is asked of more than once. */
interface Compared extends BesideFact {
  readonly sides: ReturnType<typeof compareSides>;
  readonly silence: ReturnType<typeof compareSilence>;
  readonly valence: ReturnType<typeof compareValence>;
}

type Test = (compared: Compared) => boolean;

const hasOtherOrder: Test = ({ reading, entry: { fact } }) =>
  isTurnedRound(reading, fact.statement);

const hasOtherNation: Test = ({ reading, entry: { fact }, told, parts: { names } }) =>
  isAboutSubject(reading, fact, names) && compareNations(reading, told) === "differ";

const hasOtherHalf: Test = ({ reading, entry: { fact } }) => swapsHalves(reading, fact);

const hasOtherSide: Test = ({ sides }) => sides === "differ";

const breaksSilence: Test = ({ silence }) => silence === "differ";

const hasOtherDegree: Test = ({ reading, entry: { fact, slots } }) =>
  isOtherDegree(reading, fact, slots);

const judgesOtherwise: Test = ({ valence }) => valence === "differ";

const OTHERWISE: readonly Test[] = [
  hasOtherOrder,
  hasOtherNation,
  hasOtherHalf,
  hasOtherSide,
  breaksSilence,
  hasOtherDegree,
  judgesOtherwise,
];

const holdsOtherOffice: Test = ({ reading, entry: { fact }, parts: { names } }) =>
  isOtherOffice(reading, fact, names);

const addsToTold: Test = ({ reading, entry: { fact } }) => saysMoreThanTold(reading, fact);

const receivesWhatIsAsked: Test = ({ form, reading, entry: { fact } }) =>
  form === "claim" && isGivenWhatIsAsked(reading, fact);

const leavesNamesOut: Test = ({ form, reading, entry: { fact }, told, parts: { names } }) =>
  form === "claim" && namesOthers(reading, told, fact, names);

const keepsSilent: Test = ({ silence }) => silence === "uncovered";

const judgesNothing: Test = ({ valence }) => valence === "uncovered";

const mentionsByTheWay: Test = ({ reading, entry: { fact }, told, parts: { names } }) =>
  isMerelyMentioned(reading, told, fact, names);

const LESS: readonly Test[] = [
  holdsOtherOffice,
  addsToTold,
  receivesWhatIsAsked,
  leavesNamesOut,
  keepsSilent,
  judgesNothing,
  mentionsByTheWay,
];

function valenceOf({ reading, entry, parts }: BesideFact): ReturnType<typeof compareValence> {
  const isTold = (stem: string): boolean =>
    reading.terms.some(
      (term) => term.key === stem && parts.ranking.asserts(entry.index, toIndexTerm(term)) >= TELLS,
    );
  return compareValence(reading, entry.fact, entry.slots, isTold);
}
