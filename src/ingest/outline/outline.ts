import type { NodeTypeModel, PropertyModel, RelationshipTypeModel } from '../../model/graph-model-data.js';
import type { Bundle, Content, ContentMap, Place } from '../read-bundle/bundle.js';

/** A bundle, and what its document says of itself. */
export interface OutlinedBundle {
  readonly bundle: Bundle;
  /** Lines of the document; null where the bundle does not say. */
  readonly lineCount: number | null;
}

/** A node as one bundle writes it. */
export interface WrittenNode {
  readonly home: OutlinedBundle;
  readonly type: NodeTypeModel;
  /** Null where it has none. */
  readonly id: string | null;
  readonly content: ContentMap;
  /** The lines that state it: its heading's, and where each of its citations begins. */
  readonly lines: readonly number[];
  readonly place: Place;
}

/** A relationship as one bundle writes it, at its start. */
export interface WrittenStatement {
  readonly start: WrittenNode;
  readonly type: RelationshipTypeModel;
  readonly to: string;
  /** Empty for structure, which is the id alone. */
  readonly content: ContentMap;
  /** Place in its list, from 1. */
  readonly position: number;
  /** The rank that it gives what it leads to: the printed position that it names, or of structure its place; null where it gives none. */
  readonly rank: number | null;
  readonly place: Place;
}

/** A mapping whose keys and values the model tells: a node, a statement, or a value such as a period. */
export interface Subject {
  readonly home: OutlinedBundle;
  /** How messages call it: `Law "law:x"`. */
  readonly owner: string;
  readonly content: ContentMap;
  readonly properties: Readonly<Record<string, PropertyModel>>;
  /** Keys that are no properties: `id`, `to`, relationship types. */
  readonly otherKeys: readonly string[];
  readonly kind: 'NODE' | 'STATEMENT' | 'VALUE';
  readonly place: Place;
}

/** Something that stands where a relationship is wanted. */
export interface MisshapenStatement {
  readonly start: WrittenNode;
  readonly type: RelationshipTypeModel;
  readonly given: Content;
  readonly wanted: string;
  readonly place: Place;
}

/** All bundles seen as nodes and statements, whatever their problems. */
export interface Outline {
  readonly bundles: readonly OutlinedBundle[];
  readonly nodes: readonly WrittenNode[];
  readonly statements: readonly WrittenStatement[];
  readonly misshapen: readonly MisshapenStatement[];
  readonly subjects: readonly Subject[];
  /** Nodes by id, in the order of their documents. */
  readonly byId: ReadonlyMap<string, readonly WrittenNode[]>;
}
