import type { AbstentionReason } from "../answer.ts";
import type { Fact } from "../fact.ts";
import type { Pack } from "../pack.ts";
import type { SourceField } from "../understanding/read-source-ask.ts";
import type { SmallTalk } from "../understanding/small-talk.ts";
import type { Difference } from "./claim/comparison.ts";

/** Every sentence of the engine's own, in one place. None has a figure; names come from the pack. */
export interface Wording {
  declines(reason: AbstentionReason): string;
  smallTalk(kind: SmallTalk): string;
  /** Somebody the source never mentions; without a name where only the asker gave one. */
  stranger(names: readonly string[]): string;
  /** Those of the same kind for whom the source has it. */
  covered(names: readonly string[]): string;
  /** Yes or no, before the fact that decides; `status`: of that fact. */
  verdict(
    verdict: "supported" | "contradicted",
    differs?: Difference | undefined,
    status?: Fact["status"],
  ): string;
  /** Said before the fact that is nearest to what the source does not say. */
  nearest(): string;
  nothingToCheck(): string;
  status(
    kind: "opinion" | "claim" | "estimate" | "plan" | "forecast" | "report",
    speaker: string | undefined,
  ): string;
  /** Said before the readings of a question that are as near. */
  which(): string;
  otherDate(): string;
  /** Said where percentages would be added up. */
  noSumOfShares(): string;
  /** What of the source itself is not known. */
  sourceLacks(field: SourceField): string;
  tooManyQuestions(): string;
}

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  figure: "the figure differs",
  direction: "it went the other way",
  actor: "it is about somebody or something else",
  date: "the date differs",
  status: "it is put differently there",
  sense: "it says otherwise",
};

/** What a thing is there that somebody makes more sure or more done. */
const STATUSES: Readonly<Record<Fact["status"], string>> = {
  reported: DIFFERENCES.status,
  background: DIFFERENCES.status,
  opinion: DIFFERENCES.status,
  claimed: "there it is what somebody claims",
  estimated: "there it is an estimate",
  planned: "there it is planned or proposed, not done",
  forecast: "there it is what may happen",
};

export function createWording({ event }: Pack): Wording {
  const it = `the ${event.source.genre}`;
  const It = `The ${event.source.genre}`;
  const canAsk = `Ask me about ${event.name}.`;
  const declines: Readonly<Record<AbstentionReason, string>> = {
    "not-covered": `${It} does not say that.`,
    unnamed: `${It} mentions it without a name.`,
    "off-topic": `That is outside ${event.name}, the only thing I know about. ${canAsk}`,
    advice: `I give no advice; I only say what ${it} says.`,
    prediction: `I make no predictions; I only know what ${it} said at its date.`,
    opinion: `I have no opinion; I only say what ${it} says, and whose view it is.`,
    "after-article": `I only know what ${it} knew at its date, nothing of what came after.`,
    language: `I only understand English. ${canAsk}`,
    instruction: `I do not take orders of that kind; I answer questions. ${canAsk}`,
    unreadable: `I could not read a question in that. ${canAsk}`,
  };
  return {
    declines: (reason) => declines[reason],
    smallTalk(kind) {
      switch (kind) {
        case "greeting":
          return `Hello! ${event.description} Ask away, or type help.`;
        case "thanks":
          return "You are welcome.";
        case "apology":
          return "No problem at all.";
        case "farewell":
          return "Goodbye!";
        case "help":
          return `${event.description} Ask in your own words, or have a message checked with the check command.`;
      }
    },
    stranger(names) {
      if (names.length === 0) return `${It} does not mention that name.`;
      return `${It} says nothing about ${listOf(names, "or")}: not covered.`;
    },
    covered: (names) => `It does say it of ${listOf(names, "and")}.`,
    verdict(verdict, differs, status = "reported") {
      const isClaim = status === "claimed";
      if (verdict === "supported")
        return isClaim ? `Yes, as somebody's claim in ${it}:` : `Yes, ${it} says so:`;
      const difference =
        differs === "status" ? STATUSES[status] : differs ? DIFFERENCES[differs] : "that differs";
      return `No, ${difference}. ${It} has it this way${isClaim && differs !== "status" ? ", as somebody's claim" : ""}:`;
    },
    nearest: () => `The nearest that ${it} has:`,
    nothingToCheck: () => `There is nothing to check in that: no claim about ${event.name}.`,
    status(kind, speaker) {
      const by = speaker === undefined ? "" : ` by ${speaker}`;
      switch (kind) {
        case "opinion":
          return `It is an opinion${by === "" ? ` of ${it}` : by}, not a fact.`;
        case "claim":
          return `It is a claim${by}; ${it} reports it and does not vouch for it.`;
        case "estimate":
          return `It is an estimate, not an established figure.`;
        case "plan":
          return `It is a plan, not something done.`;
        case "forecast":
          return `It is an expectation, not something that has happened.`;
        case "report":
          return `${It} states it as a fact, in its own voice.`;
      }
    },
    which: () => "That can be read in more than one way. Which do you mean?",
    sourceLacks: (field) =>
      field === "author"
        ? `${It} is cited without an author's name.`
        : `The ${field} of ${it} is not known here.`,
    otherDate: () => `${It} does not say that for the time you ask about.`,
    noSumOfShares: () =>
      "Percentages of different things cannot be added up, so there is no sound answer to that.",
    tooManyQuestions: () => "That was more than I answer at once; please ask the rest again.",
  };
}

/** "A", "A and B", "A, B and C". */
export function listOf(names: readonly string[], joint: "and" | "or"): string {
  if (names.length <= 1) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} ${joint} ${names.at(-1)}`;
}
