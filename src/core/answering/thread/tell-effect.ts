import type { Fact } from "../../fact.ts";
import { isInItsVoice } from "../../is-in-its-voice.ts";
import type { Question } from "../../understanding/read-question.ts";
import type { Draft } from "../draft.ts";
import { draftDecline } from "../drafting/draft-decline.ts";
import { draftFacts } from "../drafting/draft-facts.ts";
import { factsOf } from "../pack-facts.ts";
import type { ThreadParts } from "./thread-parts.ts";

/** As much is told of what came of it. */
const MOST = 3;

/**
 * "So what?", "what did that lead to?": what the pack gives the last fact as the reason of, else what the source makes of
 * it, else what a reader wants next; a decline where nothing is told. The last fact over again is no answer to why it matters.
 */
export function tellEffect(
  [last]: readonly [Fact, ...Fact[]],
  _: Question,
  parts: ThreadParts,
): Draft {
  const { pack } = parts;
  const effects = pack.facts.filter(({ because }) => because.includes(last.id));
  const judged = pack.facts.filter(
    (fact) =>
      fact.status === "opinion" &&
      (fact.related.includes(last.id) || last.related.includes(fact.id)) &&
      isInItsVoice(fact, pack),
  );
  const [told = []] = [effects, judged, factsOf(last.related, pack)].filter(
    (facts) => facts.length > 0,
  );
  return told.length > 0
    ? draftFacts(
        told.slice(0, MOST),
        { entities: [last.subject], fact: last },
        "what came of the last fact",
        pack,
      )
    : draftDecline("not-covered", [], "what came of the last fact is not told", parts);
}
