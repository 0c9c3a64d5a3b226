/** What Discord takes, from its developer documentation; counted in UTF-16 units unless said otherwise. */
export const LIMITS = {
  /** Text of a message. */
  content: 2000,
  /** Choices of one autocomplete. */
  choices: 25,
  /** Name and value of a choice. */
  choice: 100,
  /** Description of a command or an option. */
  description: 100,
  /** Longest value of a string option. */
  option: 6000,
} as const;
