import { once } from "node:events";
import { PassThrough } from "node:stream";
import picocolors from "picocolors";
import { expect, test } from "vitest";
import { createChat } from "../../../src/platforms/terminal/create-chat.ts";
import { openFixture } from "../../app/fixture-pack.ts";

const { router, desk } = await openFixture();
const example = desk.pack.event.examples[0] ?? "";

function open() {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: "utf8" });
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const chat = createChat({
    router,
    input,
    output,
    colors: picocolors.createColors(false),
    isTerminal: false,
    onExit: () => leave(),
  });
  return { input, output, chat, left };
}

test("answers questions and commands until exit", async () => {
  const { input, output, chat, left } = open();
  await chat.start();
  input.write(`${example}\n\nhelp\nexit\nhelp\n`);
  await left;
  const text = String(output.read());
  expect(text).toContain(desk.ask(example).answer.text);
  expect(text.split("What you can do here")).toHaveLength(2);
  await chat.stop();
});

test("is one thread", async () => {
  const { input, output, chat, left } = open();
  await chat.start();
  input.end(`${example}\nwho said that?\n`);
  await left;
  const { context } = desk.ask(example);
  expect(String(output.read())).toContain(desk.ask("who said that?", context).answer.text);
});

test("ends with its input", async () => {
  const { input, chat, left } = open();
  await chat.start();
  input.end();
  await left;
});

test("stops from outside", async () => {
  const { input, output, chat, left } = open();
  expect(chat.health().ok).toBe(false);
  await chat.start();
  expect(chat.health().ok).toBe(true);
  input.write("help\n");
  await once(output, "readable");
  await chat.stop();
  await left;
});
