/** Name of the one Graph node of a database, by which ours is told from another's. */
export const GRAPH_NAME = 'workplan-graph';

/** A heading of a document, as `meta` shows it. */
export interface SectionFacts {
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** What `meta` shows of a document without asking the graph. */
export interface DocumentFacts {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly publisher: string;
  /** ISO date. */
  readonly date: string;
  readonly language: string;
  readonly sha256: string;
  readonly lineCount: number;
  /** In printed order. */
  readonly sections: readonly SectionFacts[];
  readonly terms: string | null;
}

/** What the one `(:Graph)` node says: which generation readers take, and what it holds. */
export interface GraphPointer {
  /** Hash of the canonical content of all loaded bundles and of the model: the data version. */
  readonly generation: string;
  readonly modelVersion: string;
  /** ISO date and time of the flip. */
  readonly loadedAt: string;
  /** Nodes by label and relationships by type, `origin: REFERENCE` nodes apart. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly referenceNodes: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, number>>;
  readonly documents: readonly DocumentFacts[];
}

/** The text that the Graph node stores as `state`. */
export const writePointer = (pointer: GraphPointer): string => JSON.stringify(pointer);

/** Reads it back. */
export const readPointer = (state: string): GraphPointer => Object.freeze(JSON.parse(state) as GraphPointer);

/** Nodes of all labels together, reference nodes included. */
export function totalNodes({ nodes, referenceNodes }: Pick<GraphPointer, 'nodes' | 'referenceNodes'>): number {
  return [...Object.values(nodes), ...Object.values(referenceNodes)].reduce((sum, count) => sum + count, 0);
}

/** Relationships of all types together. */
export function totalRelationships({ relationships }: Pick<GraphPointer, 'relationships'>): number {
  return Object.values(relationships).reduce((sum, count) => sum + count, 0);
}
