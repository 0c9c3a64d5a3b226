import type { SubscriptionChange } from "../../src/core/briefing/briefing-book.ts";
import type { CommandContext } from "../../src/core/command/define-command.ts";
import type { Reply } from "../../src/core/command/reply.ts";
import { nameIn } from "./one-briefing.ts";
import { describePlanned, nextTimes, refusal } from "./wording.ts";

/** Changes one planned briefing and says so. */
export async function changePlanned(
  briefing: string,
  change: SubscriptionChange,
  { desk, briefings, actor, place }: CommandContext,
  done: string,
): Promise<Reply> {
  const changed = await briefings?.change(nameIn(briefing), change, { actor, place });
  if (!changed) return refusal("no-chat");
  if (changed.kind === "refused") return refusal(changed.reason);
  return {
    document: [
      { kind: "paragraph", text: `${done} ${describePlanned(changed, desk.pack)}` },
      ...(change === "resume" ? nextTimes(changed) : []),
    ],
    visibility: "private",
  };
}
