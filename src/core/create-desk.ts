import type { Answer } from "./answer.ts";
import { answerMessage } from "./answering/answer-message.ts";
import { createAnswerer } from "./answering/answer-question.ts";
import { checkMessage } from "./answering/check-message.ts";
import { createClaimComparer } from "./answering/claim/compare-claim.ts";
import type { Draft } from "./answering/draft.ts";
import { explainDraft } from "./answering/explain-draft.ts";
import { createRoleBook } from "./answering/role-book.ts";
import { EMPTY_CONTEXT } from "./answering/thread-context.ts";
import { createWording } from "./answering/wording.ts";
import { composeBriefing } from "./briefing/compose-briefing.ts";
import type { Desk, Explained } from "./desk.ts";
import {
  aboutDocument,
  factsDocument,
  sourcesDocument,
  timelineDocument,
} from "./document/pack-documents.ts";
import { explainAnswer } from "./explanation.ts";
import type { Pack } from "./pack.ts";
import { createNameFinder } from "./retrieval/find-names.ts";
import { createRanking } from "./retrieval/rank-entries.ts";
import type { StoredReading } from "./retrieval/stored-entries.ts";
import { compileVocabulary } from "./understanding/vocabulary.ts";
import type { WordVectors } from "./understanding/word-vectors.ts";

/** A name this far off on fuse.js's scale is taken for what was meant; further off it is only offered. */
const MEANT = 0.12;
const OFFERED = 5;

/**
 * Compiles a pack into a desk. Pure; takes some tenths of a second for a hundred facts, and a fraction of that with what
 * was read in its texts when the pack was compiled.
 */
export function createDesk(pack: Pack, vectors: WordVectors, stored?: StoredReading): Desk {
  const vocabulary = compileVocabulary(pack, stored?.meanings);
  const ranking = createRanking(pack, vocabulary, vectors, stored?.entries);
  const comparer = createClaimComparer(pack, ranking, vocabulary);
  const wording = createWording(pack);
  const roles = createRoleBook(pack);
  const answerer = createAnswerer({ pack, ranking, comparer, roles, wording });
  const finder = createNameFinder(pack);

  const explained = (answer: Answer, drafts: readonly Draft[]): Explained => ({
    answer,
    explain: () =>
      explainAnswer(
        answer,
        drafts.map((draft) => explainDraft(draft, pack, ranking)),
        pack,
      ),
  });

  return {
    pack,
    ask(message, given = EMPTY_CONTEXT) {
      const parts = { pack, vocabulary, ranking, answerer, wording };
      const { answer, context, drafts } = answerMessage(message, given, parts);
      return { ...explained(answer, drafts), context };
    },
    check(message) {
      const parts = { pack, vocabulary, ranking, comparer, wording };
      const { answer, drafts } = checkMessage(message, parts);
      return explained(answer, drafts);
    },
    briefing(topic) {
      const found = finder.briefings(topic)[0];
      return found && found.score <= MEANT
        ? pack.briefings.find(({ id }) => id === found.id)
        : undefined;
    },
    brief: (plan, parts) => composeBriefing(plan, pack, parts),
    browse(name) {
      const found = finder.topicsAndEntities(name);
      const meant = found[0];
      if (!meant || meant.score > MEANT)
        return { nearest: found.slice(0, OFFERED).map((near) => near.name) };
      const facts = pack.facts.filter((fact) =>
        meant.kind === "topic" ? fact.topic === meant.id : isAbout(fact, meant.id),
      );
      if (facts.length === 0) return { nearest: found.slice(1, OFFERED).map((near) => near.name) };
      return { document: factsDocument(meant.name, facts, pack) };
    },
    timeline: () => timelineDocument(pack),
    sources: () => sourcesDocument(pack),
    about: () => aboutDocument(pack),
    completeQuestion: (partial) => finder.questions(partial),
    completeName: (partial) =>
      partial.trim() === ""
        ? pack.event.topics.map(({ name }) => name)
        : finder.topicsAndEntities(partial).map(({ name }) => name),
    completeBriefing: (partial) =>
      partial.trim() === ""
        ? pack.briefings.map(({ id }) => id)
        : finder.briefings(partial).map(({ id }) => id),
  };
}

function isAbout({ subject, about, speaker, value }: Pack["facts"][number], id: string): boolean {
  if (subject === id || speaker === id || about.includes(id)) return true;
  if (!value) return false;
  return (
    ("entity" in value && value.entity === id) ||
    ("entities" in value && value.entities.includes(id))
  );
}
