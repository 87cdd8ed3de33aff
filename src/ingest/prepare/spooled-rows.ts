import { createHash } from 'node:crypto';
import { nodeKey } from '../../model/stored-form/node-key.js';
import { sortKey } from '../../model/stored-form/sort-key.js';
import { deepFreeze } from '../../model/deep-freeze.js';
import type { GraphRows, GraphRowsFacts, NodeRow, RelationshipRow, StoredProperties } from '../derive/graph-rows.js';
import type { BlockPlace, RowFile } from './row-file.js';
import { nameGeneration, type SpooledGraph } from './row-spool.js';

/** A node as it is put down. */
export type SpooledNode = readonly [label: string, order: string, properties: Record<string, StoredProperties[string]>];
type SpooledRelationship = readonly [type: string, start: string, end: string, properties: StoredProperties];

/** The rows of a spooled graph. Each batch is read when it is asked for, and held by nobody but whoever asked. */
export class SpooledRows implements GraphRows {
  readonly facts: GraphRowsFacts;
  readonly #graph: SpooledGraph;
  readonly #file: Pick<RowFile, 'read'>;

  constructor(graph: SpooledGraph, file: Pick<RowFile, 'read'>) {
    this.facts = deepFreeze(graph.facts);
    this.#graph = graph;
    this.#file = file;
  }

  get generation(): string {
    return this.facts.generation;
  }

  /** Whether what is read is what was put down. */
  get isWhole(): boolean {
    const { nodeBlocks, relationshipBlocks, facts } = this.#graph;
    return nameGeneration(this.#digest(nodeBlocks), this.#digest(relationshipBlocks), facts.modelVersion) === facts.generation;
  }

  *nodeBatches(): Generator<readonly NodeRow[]> {
    for (const block of this.#file.read(this.#graph.nodeBlocks)) {
      yield (JSON.parse(block.toString()) as readonly SpooledNode[]).map(([label, order, properties]) => this.#keyed(label, order, properties));
    }
  }

  *relationshipBatches(): Generator<readonly RelationshipRow[]> {
    for (const block of this.#file.read(this.#graph.relationshipBlocks)) {
      const rows = JSON.parse(block.toString()) as readonly SpooledRelationship[];
      yield rows.map(([type, start, end, properties]) => ({ type, start, end, properties }));
    }
  }

  /** What names the generation, which is known only once all rows have been put down. */
  #keyed(label: string, order: string, properties: SpooledNode[2]): NodeRow {
    const { generation } = this;
    const [id, origin] = [String(properties['id']), String(properties['origin'])];
    properties['generation'] = generation;
    properties['key'] = nodeKey(generation, id);
    properties['sortKey'] = sortKey({ generation, origin, order, id });
    return { label, properties };
  }

  #digest(places: readonly BlockPlace[]): string {
    const hash = createHash('sha256');
    for (const block of this.#file.read(places)) hash.update(block);
    return hash.digest('hex');
  }
}
