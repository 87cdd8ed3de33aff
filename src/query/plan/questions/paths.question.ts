/** How are things tied to each other, and through what? */
export interface PathsQuestion {
  readonly kind: 'Paths';
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Most hops of a path. */
  readonly maxLength: number;
  /** Most paths of the answer. */
  readonly first: number;
  /** Paths that the answer needs: one more than `first` where it says whether there are more. */
  readonly count: number;
  /** Most beginnings of paths that are followed. */
  readonly maxTried: number;
  /** Labels of the nodes that are one passage of a document, which makes their statements. */
  readonly passages: readonly string[];
  /** Relationship types that only contain. */
  readonly containment: readonly string[];
}
