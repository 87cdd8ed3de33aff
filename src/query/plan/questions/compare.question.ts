/** What do things of one kind share, and what has only one of them? */
export interface CompareQuestion {
  readonly kind: 'Compare';
  readonly ids: readonly string[];
}
