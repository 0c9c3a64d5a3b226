import type { ChannelCall } from "../fakes/channel-posts.ts";
import type { FakeAnswer, Mischief } from "../fakes/mischief.ts";

/** How often each kind of mischief happens, in a hundred calls; the rest is answered as usual. */
const POSTS: readonly (readonly [percent: number, make: (random: () => number) => Mischief])[] = [
  [8, (random) => ({ kind: "late-answer", ms: 50 + random() * 450 })],
  [8, (random) => ({ kind: "late-acceptance", ms: 20 + random() * 180 })],
  [4, () => ({ kind: "refused", answer: LIMITED })],
  [5, () => ({ kind: "error-before" })],
  [5, () => ({ kind: "error-after" })],
  [5, () => ({ kind: "cut-before" })],
  [5, () => ({ kind: "cut-after" })],
  [5, () => ({ kind: "answered-twice" })],
];
const HISTORIES: typeof POSTS = [
  [5, () => ({ kind: "error-before" })],
  [5, () => ({ kind: "cut-before" })],
  [3, () => ({ kind: "refused", answer: LIMITED })],
];
const LIMITED: FakeAnswer = {
  status: 429,
  body: { message: "limited", retry_after: 1 },
  headers: { "retry-after": "1" },
};

/** What the networks of a trial do to a call. */
export function planMischief(random: () => number): (call: ChannelCall) => Mischief | undefined {
  return ({ kind }) => {
    const table = kind === "post" ? POSTS : kind === "history" ? HISTORIES : [];
    let dice = random() * 100;
    for (const [percent, make] of table) {
      if (dice < percent) return make(random);
      dice -= percent;
    }
    return undefined;
  };
}
