/** A gathered node: its id and the stored properties that were asked for. */
export interface SubgraphNode {
  readonly id: string;
  /** Label, told by the id. */
  readonly label: string;
  /** Orders nodes as lists of the API do. */
  readonly sortKey: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A gathered relationship, as stored. */
export interface SubgraphRelationship {
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  /** Whether the cited lines name the target, or it holds by the heading. */
  readonly stated: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The part of the graph that a question is answered from, as plain data. */
export interface Subgraph {
  /** By id, in natural order. */
  readonly nodes: ReadonlyMap<string, SubgraphNode>;
  /** By id, in the order of ids. */
  readonly relationships: ReadonlyMap<string, SubgraphRelationship>;
  /** Ids of the nodes of each set, in natural order. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** The sets that were cut at their bound, with the bound: more was there. */
  readonly cut: readonly { readonly set: string; readonly bound: number }[];
}
