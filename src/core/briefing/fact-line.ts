import { caveatSentences, factSentence } from "../answering/sentence.ts";
import type { Fact } from "../fact.ts";
import type { Pack } from "../pack.ts";

/** How firm a fact is, in a word behind its paragraph; what is reported needs none. */
const FIRMNESS: Readonly<Record<Fact["status"], string>> = {
  reported: "",
  background: "",
  claimed: "claim",
  estimated: "estimate",
  planned: "plan",
  forecast: "forecast",
  opinion: "opinion",
};

/** A fact as a line of a briefing: whose word it is, its caution, its paragraph and how firm it is. */
export function factLine(fact: Fact, pack: Pack): string {
  const said = [factSentence(fact, pack), ...caveatSentences(fact)].map(({ text }) => text);
  const mark = [fact.paragraph === 0 ? "" : `P${fact.paragraph}`, FIRMNESS[fact.status]]
    .filter((word) => word !== "")
    .join(", ");
  return mark === "" ? said.join(" ") : `${said.join(" ")} [${mark}]`;
}
