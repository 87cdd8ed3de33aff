import type { Signed } from '../cursor/list-signature.js';
import type { GatherGraph } from './gather/gather-graph.js';

/** How one field of an object is made from the cells of its row. */
export type FieldShape =
  | { readonly kind: 'Value'; readonly key: string; readonly cell: number }
  | { readonly kind: 'List'; readonly key: string; readonly cell: number }
  | { readonly kind: 'Composite'; readonly key: string; readonly present: number; readonly parts: readonly PartShape[] }
  | { readonly kind: 'Citations'; readonly key: string; readonly cells: CitationCells; readonly parts: readonly NamedPart[] }
  | { readonly kind: 'ToOne'; readonly key: string; readonly cell: number; readonly shape: ObjectShape }
  /** A gathered node, whose id stands in the cell. */
  | { readonly kind: 'GatheredNode'; readonly key: string; readonly cell: number; readonly shape: ObjectShape }
  /** The answer to a question that is asked of the node at hand. */
  | { readonly kind: 'Answer'; readonly key: string; readonly cell: number; readonly gather: GatherGraph }
  /** A count, which is never missing. */
  | { readonly kind: 'Count'; readonly key: string; readonly cell: number }
  | { readonly kind: 'NodeType'; readonly key: string; readonly cell: number }
  /** Made from the list that the cell holds, as from a row. */
  | { readonly kind: 'Within'; readonly key: string; readonly cell: number; readonly shape: FieldShape }
  | { readonly kind: 'Nested'; readonly key: string; readonly fields: readonly FieldShape[] }
  | ({ readonly kind: 'Sum'; readonly key: string; readonly path: string } & SumCells)
  | ({ readonly kind: 'Mean'; readonly key: string; readonly known: number } & SumCells)
  | { readonly kind: 'Connection'; readonly key: string; readonly cells: ConnectionCells; readonly shape: ConnectionShape };

/** Where a sum stands: the whole numbers, and of fractions the millionths. */
export interface SumCells {
  readonly whole: number;
  readonly millionths: number | null;
}

/** A part of a composite value. */
export interface PartShape {
  readonly key: string;
  readonly cell: number;
}

/** A field of a citation or of pageInfo, and what the answer calls it. */
export interface NamedPart {
  readonly key: string;
  readonly name: string;
}

/** Where the parallel lists of citations stand; null for one that is not asked for. */
export interface CitationCells {
  readonly document: number | null;
  readonly section: number | null;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly evidence: number | null;
}

/** How a row becomes an object. */
export interface ObjectShape {
  /** The GraphQL type; null where the row's discriminator tells it. */
  readonly typeName: string | null;
  /** Cell that tells the type where `typeName` does not: the id of a node, or the type of a relationship. */
  readonly discriminator: number;
  readonly told: 'BY_ID' | 'BY_RELATIONSHIP';
  readonly fields: readonly FieldShape[];
  /** Fields of the types that were asked for apart. */
  readonly byType: Readonly<Record<string, readonly FieldShape[]>>;
}

/** Where the parts of a connection stand in the row of the node that it starts from. */
export interface ConnectionCells {
  readonly rows: number | null;
  readonly total: number | null;
  readonly beyond: number | null;
}

/** How one field of an edge is made. */
export type EdgeFieldShape =
  | { readonly kind: 'Node'; readonly key: string; readonly shape: ObjectShape }
  /** A node that was read apart from its edges, in the list of that name; the first cell of the edge holds its id. */
  | { readonly kind: 'SharedNode'; readonly key: string; readonly list: string; readonly shape: ObjectShape }
  | { readonly kind: 'Cursor'; readonly key: string }
  | { readonly kind: 'Common'; readonly key: string; readonly cell: number }
  | { readonly kind: 'Citations'; readonly key: string; readonly cells: CitationCells; readonly parts: readonly NamedPart[] }
  | { readonly kind: 'Statements'; readonly key: string; readonly shape: ObjectShape }
  | { readonly kind: 'Via'; readonly key: string; readonly cell: number; readonly shape: ObjectShape };

/** How one field of a connection is made. */
export type ConnectionFieldShape =
  | { readonly kind: 'TotalCount'; readonly key: string }
  /** What is told of the whole list; its cells stand in the row of the node that the connection starts from. */
  | { readonly kind: 'Together'; readonly key: string; readonly shape: FieldShape }
  | { readonly kind: 'Edges'; readonly key: string; readonly fields: readonly EdgeFieldShape[] }
  | { readonly kind: 'PageInfo'; readonly key: string; readonly fields: readonly NamedPart[] };

/** A cell of what groups are ordered by. */
export interface PositionCell {
  readonly cell: number;
  /** It holds sort keys, which begin with the generation. */
  readonly node: boolean;
}

/** Where the values stand that a list is ordered by. */
export interface CursorCells {
  readonly keys: readonly number[];
  readonly sortKey: number;
}

/** How a page of rows becomes a connection. */
export interface ConnectionShape {
  /** Name of the field that cursors belong to, such as `Task.laws`. */
  readonly field: string;
  readonly size: number;
  readonly backwards: boolean;
  /** Whether a cursor was given on the side that the page starts from. */
  readonly bounded: boolean;
  /** What its cursors name of the filter and the order of the list; null where it has none, or no cursors are asked for. */
  readonly signed: Signed | null;
  /** What cursors are made of, where they are asked for. */
  readonly cursor: CursorCells | null;
  /** Cells of what an edge is ordered by, where cursors of groups are asked for. */
  readonly position: readonly PositionCell[] | null;
  /** Cell of the statements of an edge. */
  readonly statements: number | null;
  readonly fields: readonly ConnectionFieldShape[];
}
