import { describe, expect, test } from "vitest";
import type { OptionValue, Place } from "../../src/core/command/invocation.ts";
import { plainText } from "../../src/core/document/plain-text.ts";
import { createReceipts } from "../../src/storage/create-receipts.ts";
import { openFixture } from "../app/fixture-pack.ts";
import { openEmbedded } from "../storage/open-embedded.ts";

const { router, desk } = await openFixture();
const { event, briefings } = desk.pack;
const actor = { id: "somebody" };
const asker = { actor, place: { platform: "slack", channel: "C1", direct: false } } as const;
const example = event.examples[0] ?? "";

function run(command: string, options: Record<string, OptionValue> = {}, thread?: string) {
  const place: Place = {
    platform: "slack",
    channel: "C1",
    direct: false,
    ...(thread !== undefined && { thread }),
  };
  return router.run({ command, options, actor, place });
}

describe("ask", () => {
  test.each(event.examples)(
    "answers the pack's example %j for all to see, with its source",
    async (question) => {
      const { document, visibility, receipt } = await run("ask", { question });
      expect(document.some(({ kind }) => kind === "citations")).toBe(true);
      expect(visibility).toBe("public");
      expect(receipt).toBe(desk.ask(question).answer.receipt);
    },
  );

  test("declines to the asker alone", async () => {
    const { visibility } = await run("ask", { question: "what is the capital of Mongolia?" });
    expect(visibility).toBe("private");
  });

  test("remembers within its thread and nowhere else", async () => {
    const subject = await run("ask", { question: example }, "t1");
    expect(subject.visibility).toBe("public");
    const followUp = "who said that?";
    const inThread = await run("ask", { question: followUp }, "t1");
    const { context } = desk.ask(example);
    expect(inThread.document).toEqual(desk.ask(followUp, context).answer.document);
    const elsewhere = await run("ask", { question: followUp }, "t2");
    expect(elsewhere.document).toEqual(desk.ask(followUp).answer.document);
  });

  test("completes questions", async () => {
    const choices = await router.suggest({
      ...asker,
      command: "ask",
      option: "question",
      partial: example.slice(0, 10),
    });
    expect(choices.length).toBeGreaterThan(0);
  });
});

describe("check", () => {
  test("gives the verdict on a message", async () => {
    const statement = desk.pack.facts[0]?.statement ?? "";
    const { document, receipt } = await run("check", { message: statement });
    expect(document).toEqual(desk.check(statement).answer.document);
    expect(receipt).toBe(desk.check(statement).answer.receipt);
  });
});

describe("brief", () => {
  test("opens the pack's first briefing when none is named, for the reader alone", async () => {
    const [first] = briefings;
    const { document, visibility } = await run("brief");
    expect(document).toEqual(first && desk.brief(first));
    expect(visibility).toBe("private");
  });

  test("is shared with the channel when that is asked for", async () => {
    expect((await run("brief", { share: "channel" })).visibility).toBe("public");
  });

  test("is as long as it is wished", async () => {
    const plan = briefings.at(-1);
    for (const length of ["short", "full"] as const) {
      const { document } = await run("brief", { topic: plan?.id ?? "", length });
      expect(document).toEqual(plan && desk.brief(plan, { length }));
    }
  });

  test("names the briefings there are when the one asked for is none", async () => {
    const { document, visibility } = await run("brief", { topic: "xyzzy plugh" });
    for (const { title } of briefings) expect(plainText(document)).toContain(title);
    expect(visibility).toBe("private");
  });

  test("completes names of briefings", async () => {
    const partial = briefings[0]?.title.slice(0, 3) ?? "";
    const choices = await router.suggest({ ...asker, command: "brief", option: "topic", partial });
    expect(choices.length).toBeGreaterThan(0);
  });
});

describe("facts", () => {
  test("lists the topics with their number of facts when no name is given", async () => {
    const text = plainText((await run("facts")).document);
    for (const { id, name } of event.topics) expect(text).toContain(`${id}: ${name} (`);
  });

  test.each(event.topics.map(({ id }) => id))("browses the topic %s", async (topic) => {
    const { visibility, document } = await run("facts", { name: topic });
    expect(visibility).toBe("public");
    expect(document.length).toBeGreaterThan(0);
  });

  test("offers what there is for a name that is none", async () => {
    const { visibility, document } = await run("facts", { name: "xyzzy plugh" });
    expect(visibility).toBe("private");
    expect(plainText(document)).toContain("nobody of that name");
  });
});

describe("timeline, sources, help and about", () => {
  test("timeline and sources are for all, with a source", async () => {
    expect((await run("timeline")).visibility).toBe("public");
    const { document, visibility } = await run("sources");
    expect(plainText(document)).toContain(event.source.title);
    expect(visibility).toBe("public");
  });

  test("help shows every command and every example, to the actor alone", async () => {
    const { document, visibility } = await run("help");
    const text = plainText(document);
    for (const { name, description } of router.commands) {
      expect(text).toContain(name);
      expect(text).toContain(description);
    }
    for (const question of event.examples) expect(text).toContain(question);
    expect(visibility).toBe("private");
  });

  test("about says what the bot is, to the actor alone", async () => {
    const { document, visibility } = await run("about");
    expect(plainText(document)).not.toBe("");
    expect(visibility).toBe("private");
  });
});

describe("why", () => {
  const inChannel = (id: string, thread?: string): Place => ({
    platform: "slack",
    workspace: "T1",
    channel: id,
    direct: false,
    ...(thread !== undefined && { thread }),
  });

  /** The same commands with a real store behind them. */
  async function setUp() {
    const { db } = await openEmbedded();
    const clock = { now: 1 };
    const kept = await openFixture({
      receipts: createReceipts({
        db,
        now: () => clock.now,
        onProblem: (problem) => {
          throw problem;
        },
      }),
    });
    return (
      command: string,
      options: Record<string, OptionValue>,
      place: Place,
      id = "somebody",
    ) => {
      clock.now += 1;
      return kept.router.run({ command, options, actor: { ...actor, id }, place });
    };
  }

  test("shows facts, citations, version and receipt of an answer where it stands", async () => {
    const ask = await setUp();
    const { receipt = "" } = await ask("ask", { question: example }, inChannel("C1"));
    const { document, visibility } = await ask("why", { receipt }, inChannel("C1"), "another");
    const text = plainText(document);
    for (const id of desk.ask(example).answer.facts) expect(text).toContain(id);
    expect(text).toContain(receipt);
    expect(text).toContain(desk.pack.version);
    expect(text).toMatch(/^Source: /m);
    expect(visibility).toBe("private");
  });

  test("shows the last answer of its thread when no receipt is given", async () => {
    const ask = await setUp();
    const { receipt = "" } = await ask("ask", { question: example }, inChannel("C1", "1"));
    await ask("check", { message: desk.pack.facts[0]?.statement ?? "" }, inChannel("C1", "2"));
    const { document } = await ask("why", {}, inChannel("C1", "1"));
    expect(plainText(document)).toContain(receipt);
  });

  test("says the same of an answer elsewhere and of one that was never given", async () => {
    const ask = await setUp();
    const { receipt = "" } = await ask("ask", { question: example }, inChannel("C1"));
    const elsewhere = await ask("why", { receipt }, inChannel("C2"));
    const never = await ask("why", { receipt: "r00000000000" }, inChannel("C1"));
    expect(elsewhere).toEqual(never);
    expect(plainText(elsewhere.document)).not.toContain(receipt);
  });

  test("keeps a private decline to whoever it was given to", async () => {
    const ask = await setUp();
    const question = "what is the capital of Mongolia?";
    const { receipt = "", visibility } = await ask("ask", { question }, inChannel("C1"));
    expect(visibility).toBe("private");
    const theirs = await ask("why", { receipt }, inChannel("C1"));
    expect(plainText(theirs.document)).toContain("abstention");
    const others = await ask("why", { receipt }, inChannel("C1"), "another");
    expect(plainText(others.document)).not.toContain("abstention");
  });

  test("holds no word of what was asked", async () => {
    const ask = await setUp();
    const question = `${example} xyzzyplugh`;
    await ask("ask", { question }, inChannel("C1"));
    expect(JSON.stringify(await ask("why", {}, inChannel("C1")))).not.toContain("xyzzyplugh");
  });

  test("declines where answers are not kept", async () => {
    const { document } = await run("why");
    expect(plainText(document)).toContain("no such answer");
  });
});
