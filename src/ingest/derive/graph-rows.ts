import type { GraphPointer } from '../../model/stored-form/graph-pointer.js';

/** What a stored property holds. */
export type StoredValue = string | number | boolean | readonly string[] | readonly number[];

/** Stored properties by name; what has no value is left out. */
export type StoredProperties = Readonly<Record<string, StoredValue>>;

/** A node as it is written to an engine. */
export interface NodeRow {
  readonly label: string;
  readonly properties: StoredProperties;
}

/** A relationship as it is written to an engine; its ends are ids. */
export interface RelationshipRow {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: StoredProperties;
}

/** What the Graph node says of a graph, but for when it was loaded. */
export type GraphRowsFacts = Omit<GraphPointer, 'loadedAt'>;

/**
 * The whole graph of all bundles, as it is written. Rows come some at a time, so that none but those need be held: nodes
 * in order of label and id, relationships in the order of the nodes they are stated at, then of their ids.
 */
export interface GraphRows {
  /** Names this content under this model; equal content has the equal name, however its files are laid out. */
  readonly generation: string;
  readonly facts: GraphRowsFacts;
  /** Nodes of one label at a time. */
  nodeBatches(): Iterable<readonly NodeRow[]>;
  relationshipBatches(): Iterable<readonly RelationshipRow[]>;
}
