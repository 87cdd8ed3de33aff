/** What of one label or relationship type differs, by id. */
export interface TypeDiff {
  readonly kind: 'NODE' | 'RELATIONSHIP';
  /** The label or the relationship type. */
  readonly name: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What a load would change: empty `types` where it would change nothing. */
export interface GraphDiff {
  /** The loaded generation; null where nothing is loaded. */
  readonly from: string | null;
  readonly to: string;
  /** Only what differs: labels, then relationship types, in order of names. */
  readonly types: readonly TypeDiff[];
}
