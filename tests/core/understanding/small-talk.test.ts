import { expect, test } from "vitest";
import { readText } from "../../../src/core/understanding/read-text.ts";
import { readSmallTalk } from "../../../src/core/understanding/small-talk.ts";
import { compileVocabulary } from "../../../src/core/understanding/vocabulary.ts";
import { openPack } from "../../../src/knowledge/open-pack.ts";
import { FIXTURE_PACK } from "../../app/fixture-pack.ts";

const vocabulary = compileVocabulary(await openPack(FIXTURE_PACK));
const read = (message: string) => readSmallTalk(readText(message, vocabulary));

test.each([
  "hi",
  "hello?",
  "yo bot",
  "good morning, everyone says hello",
  "morning all",
  "how's it going?",
  "hey, how are you today?",
  "anyone there?",
  "nice to meet you",
  "test",
  "wassup",
  "good morning, everyone on the desk says hello!",
  "greetings from the newsroom",
  "happy friday everyone",
  "hope everyone's having a good week",
  "just popping by to say hi",
  "morning bot! hope the kettle is on",
  "hey there, hope you had a nice trip!",
  "good evening team, hope all is quiet",
  "morning all, how's everyone's thursday going",
  "hi, just dropping in before my train",
])("a greeting: %s", (message) => {
  expect(read(message)).toBe("greeting");
});

test.each([
  "thanks!",
  "great, ta",
  "k thx",
  "thx 4 ur help",
  "thanks a bunch, you rescued my morning",
  "that was exactly what I needed, ta",
  "great, that clears it up",
  "thx ur a legend",
  "cheers mate",
  "got it",
  "perfect",
  "that helps",
  "that helps a lot, thank you so much",
  "lol",
  "ok cool",
  "fair enough",
  "good bot",
  "makes sense",
  "really?",
  "exactly what I needed",
  "what a legend, thanks",
  "much appreciated",
  "congrats on the launch!",
  "you rock",
])("thanks or a nod: %s", (message) => {
  expect(read(message)).toBe("thanks");
});

test.each([
  "bye",
  "no worries, bye",
  "thanks, bye!",
  "see you tomorrow",
  "good night all",
  "have a great weekend",
  "take care",
  "gtg",
  "later",
  "off to lunch, see you later",
  "good luck today!",
])("a farewell: %s", (message) => {
  expect(read(message)).toBe("farewell");
});

test.each(["sorry, wrong channel", "oops my bad", "never mind", "ignore my last message"])(
  "an apology: %s",
  (message) => {
    expect(read(message)).toBe("apology");
  },
);

test.each([
  "help",
  "help me pls",
  "what can u even do",
  "how does this thing work",
  "how do I use this bot?",
  "who are you?",
  "what are you",
  "are you a bot?",
  "what can I ask you about?",
  "show me the commands",
  "can you help me?",
  "hey, what do you do?",
  "who made you?",
  "what questions can i ask",
])("a question about the bot: %s", (message) => {
  expect(read(message)).toBe("help");
});

test.each([
  "hi, what happened?",
  "thanks! and why did it close?",
  "good morning, how long is the closure?",
  "ok and the cost",
  "what is that good for",
  "is it clear",
  "and this morning",
  "the right answer",
  "what do you say the repair costs",
  "how can we use the new lane",
  "how does it work to ban trucks",
  "who",
  "why",
  "tell me more",
  "more details please",
  "was it good news for you",
  "can you help people get compensation",
])("no small talk: %s", (message) => {
  expect(read(message)).toBeUndefined();
});

test.each([
  "do you ever sleep?",
  "do you have parents",
  "how old are you",
  "what languages do you speak?",
  "which topics do you cover",
  "who built you and what can you do",
  "are you ChatGPT?",
  "can you only answer about this?",
  "bad bot",
])("about the bot: %s", (message) => {
  expect(read(message)).toBe("help");
});

test.each([
  "what else do you know about it?",
  "do you know who pays for that",
  "thanks! and the fares",
  "hi, I need the price of a crossing",
  "ok thanks, I meant the other one",
  "how old is your info",
])("no small talk: %s", (message) => {
  expect(read(message)).toBeUndefined();
});
