import type { NodeRow, RelationshipRow, StoredProperties } from '../derive/graph-rows.js';

const SAMPLED = 200;

/** Every so-manieth node and what starts from it: spread over all, and the same every time. */
export class GenerationSample {
  readonly nodes: StoredProperties[] = [];
  readonly relationships: StoredProperties[] = [];
  readonly #starts = new Set<string>();
  readonly #step: number;
  #seen = 0;

  /** Of so many nodes. */
  constructor(nodes: number) {
    this.#step = Math.max(1, Math.floor(nodes / SAMPLED));
  }

  /** Takes its part of the next nodes. */
  takeNodes(batch: readonly NodeRow[]): void {
    for (const { properties } of batch) {
      if (this.#seen % this.#step === 0) {
        this.nodes.push(properties);
        this.#starts.add(String(properties['id']));
      }
      this.#seen += 1;
    }
  }

  /** Takes its part of the next relationships, once it has seen all nodes. */
  takeRelationships(batch: readonly RelationshipRow[]): void {
    for (const { start, properties } of batch) if (this.#starts.has(start)) this.relationships.push(properties);
  }
}
