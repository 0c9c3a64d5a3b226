import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/answer.ts";
import { threadContextSchema } from "../../src/core/answering/thread-context.ts";
import { createDesk } from "../../src/core/create-desk.ts";
import type { Desk } from "../../src/core/desk.ts";
import type { Fact } from "../../src/core/fact.ts";
import type { Quantity } from "../../src/core/figure.ts";
import type { Pack } from "../../src/core/pack.ts";
import { printedFiguresOf, sameAmount } from "../../src/core/understanding/figures-of.ts";
import { readEnglish } from "../../src/knowledge/read-english.ts";
import { randomMessage } from "./random-message.ts";
import { randomPack } from "./random-pack.ts";

/** Packs and messages of one property. It is compiling a pack that takes the time. */
const PACKS = 5;
const MESSAGES = 25;
const TIMEOUT = 120_000;
const vectors = readEnglish();

/** A desk on a random pack, and messages to it. */
const conversations = randomPack.chain((pack) =>
  fc.record({
    desk: fc.constant(pack).map((one) => createDesk(one, vectors)),
    messages: fc.array(randomMessage(pack), { minLength: MESSAGES, maxLength: MESSAGES }),
  }),
);

interface Said {
  readonly message: string;
  readonly answer: Answer;
  readonly isChecked: boolean;
}

/** The messages asked in one thread, and each checked by itself. */
function say(desk: Desk, messages: readonly string[]): Said[] {
  let context: Parameters<Desk["ask"]>[1];
  const asked = messages.map((message) => {
    const { answer, context: next } = desk.ask(message, context);
    context = next;
    return { message, answer, isChecked: false };
  });
  const checked = messages.map((message) => ({
    message,
    answer: desk.check(message).answer,
    isChecked: true,
  }));
  return [...asked, ...checked];
}

function always(name: string, holds: (desk: Desk, messages: readonly string[]) => void): void {
  test(
    name,
    () => {
      fc.assert(
        fc.property(conversations, ({ desk, messages }) => holds(desk, messages)),
        // A pack is small as it is, and making it smaller would take minutes.
        { numRuns: PACKS, seed: 7, endOnFailure: true },
      );
    },
    TIMEOUT,
  );
}

describe("whatever a pack says and somebody asks", () => {
  always(
    "every printed figure is carried by a cited fact, by shown arithmetic or is what is corrected",
    (desk, messages) => {
      for (const { message, answer, isChecked } of say(desk, messages)) {
        const loose = looseFigures(answer, desk.pack, isChecked ? message : "");
        expect(loose, `${message}\n${answer.text}`).toEqual([]);
      }
    },
  );

  always("a contradiction says what differs", (desk, messages) => {
    for (const { answer } of say(desk, messages)) {
      for (const { verdict, text } of answer.parts.length > 0 ? answer.parts : [answer])
        if (verdict === "contradicted") expect(text).toMatch(SAYS_WHAT_DIFFERS);
    }
  });

  always(
    "an answer is short unless it is a list, a summary or of several parts",
    (desk, messages) => {
      for (const { answer } of say(desk, messages)) {
        const isRoomy =
          answer.parts.length > 0 || answer.document.some(({ kind }) => kind === "list");
        if (!isRoomy) expect(answer.text.length).toBeLessThanOrEqual(700);
      }
    },
  );

  always("nothing somebody typed is said back", (desk, messages) => {
    const names = desk.pack.entities.map(({ name }) => name);
    const planted = messages.flatMap((message, at) =>
      plant(message, at, names[at % names.length] ?? ""),
    );
    for (const { answer } of say(desk, planted)) {
      expect(JSON.stringify(answer).toLowerCase()).not.toContain(NONCE);
    }
  });

  always(
    "the same message in the same thread has the same answer, in another desk as well",
    (desk, messages) => {
      const again = createDesk(desk.pack, vectors);
      expect(JSON.stringify(say(again, messages))).toBe(JSON.stringify(say(desk, messages)));
    },
  );

  always("a receipt does not depend on spacing, case or marks", (desk, messages) => {
    for (const message of messages) {
      const dressed = `  ${message.replaceAll(" ", "   ")} !!  `;
      expect(desk.ask(dressed).answer.receipt).toBe(desk.ask(message).answer.receipt);
      expect(desk.check(dressed).answer.receipt).toBe(desk.check(message).answer.receipt);
      // "US" is a country and "us" is not.
      const lower = message.toLowerCase();
      expect(desk.ask(lower).answer.receipt).toBe(desk.ask(capitalised(lower)).answer.receipt);
    }
  });

  always(
    "a receipt is another for another version, question or thread, and for a check",
    (desk, messages) => {
      const older = createDesk({ ...desk.pack, version: `${desk.pack.version}-older` }, vectors);
      const named = desk.ask(desk.pack.facts[0]?.questions[0] ?? "").context;
      for (const message of messages) {
        const receipts = [
          desk.ask(message),
          desk.check(message),
          older.ask(message),
          older.check(message),
          desk.ask(`${message} 4711`),
          desk.ask(message, named),
        ].map(({ answer }) => answer.receipt);
        expect(new Set(receipts).size, message).toBe(receipts.length);
      }
    },
  );

  always("a thread remembers little, and only ids of the pack", (desk, messages) => {
    const ids = new Set(
      [desk.pack.facts, desk.pack.entities, desk.pack.silences, desk.pack.lexicon.measures]
        .flat()
        .map(({ id }) => id),
    );
    let context: Parameters<Desk["ask"]>[1];
    for (const message of messages) {
      context = desk.ask(message, context).context;
      expect(threadContextSchema.safeParse(context).success).toBe(true);
      const { version: _, silence, offered = [], ...lists } = context;
      const kept = [
        ...Object.values(lists).flat(),
        ...offered,
        ...(silence === undefined ? [] : [silence]),
      ];
      expect(kept.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  always("a thread is its own: another one beside it changes nothing", (desk, messages) => {
    const alone = say(desk, messages).filter(({ isChecked }) => !isChecked);
    let mine: Parameters<Desk["ask"]>[1];
    let other: Parameters<Desk["ask"]>[1];
    for (const [at, message] of messages.entries()) {
      const asked = desk.ask(message, mine);
      mine = asked.context;
      other = desk.ask(messages.at(-1 - at) ?? "", other).context;
      expect(asked.answer).toEqual(alone[at]?.answer);
    }
  });
});

/** By the slot that differs, or, asked whether it is a fact, by what it is instead. */
const SAYS_WHAT_DIFFERS =
  /the figure differs|it went the other way|about somebody or something else|the date differs|put differently|it says otherwise|there it is (?:what somebody claims|an estimate|planned or proposed|what may happen)|It is (?:an opinion|a claim|an estimate|a plan|an expectation)/;

const NONCE = "zorblax";
/** As a word, a name, in quotes, and as what is counted in a claim about somebody covered. */
function plant(message: string, at: number, who: string): string[] {
  const words = message.split(" ");
  return [
    [...words.slice(0, at), NONCE, ...words.slice(at)].join(" "),
    `${message} Zorblax says "zorblax" to zorblax@zorblax.com`,
    `${who} has 734 zorblax. ${who} grew by 1234% and charges 5 zorblax.`,
  ];
}

function capitalised(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** Figures of the answer's text that nothing carries; read from what is printed alone, not from how it was made. */
function looseFigures(answer: Answer, pack: Pack, checked: string): readonly Quantity[] {
  const { date } = pack.event.source;
  const figuresIn = (text: string) => printedFiguresOf(text, date).map(({ quantity }) => quantity);
  const cited = pack.facts.filter(({ id }) => answer.facts.includes(id));
  const text = answer.text
    .split("\n")
    .filter((line) => !line.startsWith("Source: "))
    .join("\n");
  const carriers = [
    ...cited.flatMap(({ statement, caveat = "" }) => figuresIn(`${statement}\n${caveat}`)),
    ...cited.flatMap(({ value }) => (value && "amount" in value ? [value] : [])),
    ...(text.includes("(our arithmetic: ") ? workedOut(cited) : []),
    ...(answer.parts.some(({ verdict }) => verdict === "contradicted") ? figuresIn(checked) : []),
  ];
  return figuresIn(text).filter((figure) => !carriers.some((one) => isNear(figure, one)));
}

/** All that arithmetic can make of the cited figures, two by two or altogether. */
function workedOut(facts: readonly Fact[]): Quantity[] {
  const values = facts.flatMap(({ value }) => (value && "amount" in value ? [value.amount] : []));
  const results = values.flatMap((a) =>
    values.flatMap((b) => [a - b, a + b, a / b, (100 * a) / b, (100 * (a - b)) / b]),
  );
  const sum = values.reduce((total, value) => total + value, 0);
  return [...results, sum].map((amount) => ({ amount, unit: "units", qualifier: "exact" }));
}

/** Printed figures have three digits. */
function isNear(printed: Quantity, carrier: Quantity): boolean {
  return (
    sameAmount(printed, carrier) ||
    Math.abs(printed.amount - carrier.amount) <= 0.006 * Math.abs(carrier.amount)
  );
}
