import type { DocumentFacts } from '../../model/stored-form/graph-pointer.js';

/** What a stored property holds. */
export type StoredValue = string | number | boolean | readonly string[] | readonly number[];

/** Stored properties by name, in order of their names; what has no value is left out. */
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

/** The whole graph of all bundles, as it is written: nodes in order of label and id, relationships of their ids. */
export interface GraphRows {
  /** Names this content under this model; equal content has the equal name, however its files are laid out. */
  readonly generation: string;
  readonly modelVersion: string;
  readonly documents: readonly DocumentFacts[];
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}
