/** What most lists of a floor statement hold: an id and a name. */
export type NamedRow = readonly [id: string, name: string];

export interface Edge<Node> {
  readonly node: Node;
}

export interface Edges<Node> {
  readonly edges: readonly Edge<Node>[];
}

/** Rows as the connection that ours gives. */
export function edgesOf<Row, Node>(rows: readonly Row[], nodeOf: (row: Row) => Node): Edges<Node> {
  return { edges: rows.map((row) => ({ node: nodeOf(row) })) };
}

export function named([id, name]: NamedRow): { readonly id: string; readonly name: string } {
  return { id, name };
}

/** The interval of sort keys of all nodes that the report states, which the ordered index serves. */
export function everySortKey(generation: string): { readonly from: string; readonly until: string } {
  return { from: `${generation} `, until: `${generation} 0!` };
}

/** What a node is found by. */
export function keyOf(id: string | number | undefined, generation: string): string {
  return `${generation}:${id}`;
}
