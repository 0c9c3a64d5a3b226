/**
 * The decision's tuning, chosen on one part of a set of questions and confirmed on the other.
 *
 * - `answers` (0.4 to 0.8): least score of a candidate that answers; higher declines more.
 * - `alone` (0.4 to `answers`): the same of one that no other fact comes near.
 * - `apart` (0.1 to 0.4): by how much it has to rank before the next fact.
 * - `sure` (0.6 to 0.95): score from which a candidate answers although the question looks ahead or asks for advice.
 * - `ahead` (0.5 to 0.9): the same for plans and forecasts.
 * - `coverage` (0.3 to 0.8): least share of a question's weight that its answer knows.
 * - `predicate` (0.1 to 0.5): the same of its words besides names.
 * - `decides` (0.4 to 0.8): the same where a yes or no is asked for and none was found.
 * - `strays` (0.1 to 0.4): how much better another fact may rank than the one a verdict rests on.
 * - `better` (0 to 0.3): how much more of a question than that fact the one of a yes has to know all the same.
 * - `known` (0.8 to 1): share of a question, apart from what differs, from which such a fact contradicts all the same.
 * - `related` (0.1 to 0.5): coverage below which a question without a name is off-topic.
 * - `runnerUp` (0.1 to 0.4): how much worse the next fact may be that has the kind of value the best one lacks.
 * - `asAsked` (0.7 to 1): similarity from which a fact answers although it lacks that kind.
 * - `close` (0.7 to 1): share of the best score from which a fact on the same matter is told beside it.
 * - `tie` (0.9 to 1): share of the best score from which a fact on another matter is as near: which is meant is asked.
 * - `leftOpen` (0.7 to 1): similarity from which a known silence goes before a yes or no.
 * - `silence` (0.6 to 0.9): similarity from which a known silence may go before a fact that ranks higher.
 * - `sameMatter` (0.5 to 0.8): coverage from which a silence gives its own reason for a decline.
 * - `nearer` (0.03 to 0.15): how much more similar than that fact it has to be.
 * - `nearlyAll` (0 to 0.15): how much less of the question it may know.
 * - `list` (0.5 to 1): similarity of a collection or topic that is answered as a list.
 * - `listed` (0.4 to 1): the same where a list is asked for.
 */
export const DECISION = {
  answers: 0.56,
  alone: 0.48,
  apart: 0.15,
  sure: 0.86,
  ahead: 0.66,
  coverage: 0.48,
  predicate: 0.25,
  decides: 0.65,
  strays: 0.2,
  better: 0.1,
  known: 0.85,
  related: 0.34,
  runnerUp: 0.25,
  asAsked: 0.8,
  close: 0.75,
  tie: 0.96,
  leftOpen: 0.8,
  silence: 0.7,
  sameMatter: 0.65,
  nearer: 0.05,
  nearlyAll: 0.08,
  list: 0.66,
  listed: 0.55,
} as const;
