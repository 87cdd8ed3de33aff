/** What lies around a thing, as a graph that can be drawn? */
export interface NeighbourhoodQuestion {
  readonly kind: 'Neighbourhood';
  readonly id: string;
  /** Largest distance from the centre. */
  readonly depth: number;
  /** Most nodes of the answer beside the centre. */
  readonly first: number;
  readonly maxRelationships: number;
}
