/**
 * What the operator reads when something ends a run. Errors with a `code` say what to do in their message; one
 * without is a mistake of ours, and its stack is what helps.
 */
export function describeProblem(error: unknown): string {
  if (!(error instanceof Error)) return `Unexpected problem: ${String(error)}`;
  if ("code" in error) return error.message;
  return `Unexpected problem, please report it: ${error.stack ?? error.message}`;
}
