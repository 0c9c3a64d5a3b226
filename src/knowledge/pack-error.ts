/** One thing that is wrong with a pack's files, and what to write instead. */
export interface PackProblem {
  /** Relative to the pack. */
  readonly file: string;
  /** Counted from 1; absent where a whole file is meant. */
  readonly line?: number;
  /** Fact, silence or other entry it belongs to. */
  readonly id?: string;
  readonly message: string;
}

/** A pack that cannot be used, with everything that is wrong with it. */
export class PackError extends Error {
  readonly code = "bad-pack";
  readonly problems: readonly PackProblem[];

  constructor(directory: string, problems: readonly PackProblem[]) {
    super(
      `The pack ${directory} needs mending:\n${problems.map((problem) => `  ${describeProblem(problem)}`).join("\n")}`,
    );
    this.name = "PackError";
    this.problems = problems;
  }
}

/** `facts/harvest.yaml:42 wheat-fall: message`. */
export function describeProblem({ file, line, id, message }: PackProblem): string {
  return `${file}${line === undefined ? "" : `:${line}`}${id === undefined ? "" : ` ${id}`}: ${message}`;
}
