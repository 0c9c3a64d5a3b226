import { expect, test } from "vitest";
import { factSentence } from "../../../src/core/answering/sentence.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";

const fixture = await openPack(FIXTURE_PACK);
const [speaker] = fixture.entities.filter(({ aliases }) => aliases.length > 0);
if (!speaker) throw new Error("the fixture pack has nobody with another name");
const [alias = ""] = speaker.aliases;
const [fact] = fixture.facts;
if (!fact) throw new Error("the fixture pack has no fact");
const told = (statement: string, status: "opinion" | "claimed") =>
  factSentence({ ...fact, statement, status, speaker: speaker.id }, fixture).text;

test("a judgment that opens with whose it is needs no word of whose it is", () => {
  const statement = `The ${alias.replace(/^the /i, "")} wants another bridge.`;
  expect(told(statement, "opinion")).toBe(statement);
});

test("any other judgment is told as its speaker's", () => {
  expect(told("Another bridge is needed.", "opinion")).toBe(
    `According to ${speaker.name}: Another bridge is needed.`,
  );
});

test("a claim is its speaker's where they open it and a verb makes it theirs", () => {
  const opening = `The ${alias.replace(/^the /i, "")}`;
  const put = `${opening} puts the loss at a third.`;
  expect(told(put, "claimed")).toBe(put);
  const built = `${opening} built the first bridge.`;
  expect(told(built, "claimed")).toBe(`According to ${speaker.name}: ${built}`);
});
