/** What Slack takes, from its API documentation; counted in UTF-16 units. */
export const LIMITS = {
  /** Top-level text that Slack advises to keep to. */
  text: 4000,
  /** Text of a section block. */
  section: 3000,
  /** Text of a header block. */
  header: 150,
  /** Blocks of a message. */
  blocks: 50,
} as const;
