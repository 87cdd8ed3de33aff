/** A node around a centre. */
export interface Neighbour {
  readonly id: string;
  /** Relationships between it and the centre, at least. */
  readonly distance: number;
  /** How closely it is related to the centre: 1 is the centre itself. */
  readonly weight: number;
  /** Nodes one step nearer that it is tied to. */
  readonly via: readonly string[];
}
