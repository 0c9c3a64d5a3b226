import type { Invocation } from "../core/command/invocation.ts";
import type { Reply } from "../core/command/reply.ts";
import type { CommandRouter } from "../core/command/router.ts";

/** What somebody reads whose question ended in a mistake of ours; the operator finds it in the log. */
const FAILURE: Reply = {
  document: [
    { kind: "notice", tone: "error", text: "Something went wrong here. Please ask again." },
  ],
  visibility: "private",
};

/** Runs what was asked. Never rejects: nobody who asks is left without a word. */
export async function runSafely(
  read: () => Invocation,
  router: CommandRouter,
  log: { error(details: object, message: string): void },
): Promise<Reply> {
  let command: string | undefined;
  try {
    const invocation = read();
    command = invocation.command;
    return await router.run(invocation);
  } catch (error) {
    log.error({ err: error, command }, "a command failed");
    return FAILURE;
  }
}
