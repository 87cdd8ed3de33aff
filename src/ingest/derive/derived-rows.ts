/** A row as it is put down: the JSON text of a list. */
export interface DerivedRow {
  /** Its label or relationship type. */
  readonly kind: string;
  readonly text: string;
}

/** A node and the relationships that are derived with it: each is with one of its ends. Keys lack the generation, which is named by all rows together. */
export interface DerivedNode {
  readonly origin: string;
  readonly node: DerivedRow;
  /** In order of their ids. */
  readonly relationships: readonly DerivedRow[];
}
