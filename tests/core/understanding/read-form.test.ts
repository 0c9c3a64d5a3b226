import { expect, test } from "vitest";
import { readForm } from "../../../src/core/understanding/read-form.ts";
import { tokenize } from "../../../src/core/understanding/tokenize.ts";

const formOf = (text: string) => {
  const tokens = tokenize(text);
  return readForm(tokens, tokens.map(({ text: word }) => word).join(" "));
};

test.each([
  ["biggest loser mentioned?", "open"],
  ["the oldest and the newest firm named?", "open"],
  ["pros and cons of closed boats?", "open"],
  ["what did Acme cost?", "open"],
  ["the last time anyone repaired it?", "open"],
  ["the last time they met was on Monday?", "yes-no"],
  ["max fine the agency can hand out?", "open"],
  ["the biggest loser was Acme?", "yes-no"],
  ["could you kindly tell me the sum which Acme paid?", "open"],
  ["could you tell me whether Acme fell?", "yes-no"],
  ["did Acme fall?", "yes-no"],
  ["so Acme lost half its value?", "yes-no"],
  ["Acme goes beyond boats, they reckon?", "yes-no"],
  ["Acme was sold, is that what it says?", "yes-no"],
  ["is it open or closed?", "choice"],
] as const)("%s is %s", (text, form) => {
  expect(formOf(text)).toBe(form);
});
