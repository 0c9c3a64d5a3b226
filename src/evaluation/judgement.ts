/** What became of one row; measures that the row does not carry are absent. */
export interface Judgement {
  readonly isRight: boolean;
  /** Why not, one for each rule that it breaks. */
  readonly faults: readonly string[];
  /** Answered, and not right. */
  readonly isWrong: boolean;
  /** Answered where a decline was the right thing. */
  readonly isFalseAnswer: boolean;
  /** A claim that was waved through, or refused, wrongly. */
  readonly isSevere: boolean;
  /** The decline has a fair reason. */
  readonly hasReason?: boolean;
  /** The answer says whose word it is. */
  readonly hasHedge?: boolean;
  /** A message came apart into the right claims with the right verdicts. */
  readonly hasParts?: boolean;
}
