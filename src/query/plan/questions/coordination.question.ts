/** Who must coordinate with whom, because they meet on the same things? */
export interface CoordinationQuestion {
  readonly kind: 'Coordination';
  readonly between: 'TASKS' | 'ORGANISATIONS';
  /** Labels of the things to meet on. */
  readonly on: readonly string[];
  /** Relationship types by which a measure works on a thing. */
  readonly meets: readonly string[];
  /** Things also meet on the greater thing that they are part of. */
  readonly broader: boolean;
  /** Only this task, pillar, organisation and thing; null is any. */
  readonly task: string | null;
  readonly pillar: string | null;
  readonly organisation: string | null;
  readonly thing: string | null;
}
