/** A condition on the entries of a list of an answer: one of their facts is one of these. */
export interface AnswerCondition {
  readonly fact: string;
  readonly among: readonly string[];
}

/** Which part of a list of an answer is taken: entries that fulfil all conditions, from a cursor on. */
export interface AnswerPage {
  /** Name that its cursors carry, such as `Impact.entries`. */
  readonly field: string;
  readonly size: number;
  /** Position of the entry that the page starts after. */
  readonly after: string | null;
  readonly where: readonly AnswerCondition[];
}
