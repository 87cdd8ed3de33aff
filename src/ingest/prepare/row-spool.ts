import { createHash } from 'node:crypto';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import type { DerivedNode } from '../derive/derived-rows.js';
import { documentFacts, FACTS_LABELS } from '../derive/document-facts.js';
import type { GraphRowsFacts, NodeRow } from '../derive/graph-rows.js';
import type { BlockPlace, RowFile } from './row-file.js';
import type { SpooledNode } from './spooled-rows.js';

/** What was put down, and where: all that is needed to read it again. */
export interface SpooledGraph {
  readonly facts: GraphRowsFacts;
  readonly nodeBlocks: readonly BlockPlace[];
  readonly relationshipBlocks: readonly BlockPlace[];
}

/** Rows of a block at most: what a load writes at once. Blocks are what is hashed, so another number gives graphs other names. */
const BLOCK_ROWS = 1000;
const GENERATION_LENGTH = 16;

const FIRST_BYTES = 262_144;
/** UTF-8 of a UTF-16 code unit at most. */
const MOST_BYTES_OF_UNIT = 3;

/** Rows of one kind, put down block by block; the hash of the blocks names the rows. */
class Blocks {
  readonly places: BlockPlace[] = [];
  readonly #hash = createHash('sha256');
  // Rows are bytes at once: a thousand texts of many pieces would outlive what is collected cheaply.
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #used = 0;
  #rows = 0;

  constructor(private readonly file: RowFile) {}

  add(row: string): void {
    this.#write(this.#rows === 0 ? '[' : ',');
    this.#write(row);
    this.#rows += 1;
    if (this.#rows === BLOCK_ROWS) this.flush();
  }

  flush(): void {
    if (this.#rows === 0) return;
    this.#write(']');
    const block = this.#bytes.subarray(0, this.#used);
    this.#hash.update(block);
    this.places.push(this.file.append(block));
    [this.#used, this.#rows] = [0, 0];
  }

  digest(): string {
    this.flush();
    return this.#hash.digest('hex');
  }

  #write(text: string): void {
    const most = this.#used + text.length * MOST_BYTES_OF_UNIT;
    if (most > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes.subarray(0, this.#used)], 2 * most);
    this.#used += this.#bytes.write(text, this.#used);
  }
}

type Counts = Record<string, number>;

const count = (counts: Counts, name: string) => (counts[name] = (counts[name] ?? 0) + 1);

/** A name for the content: rows come in one order and their properties too, so equal content is equal text. */
export function nameGeneration(nodes: string, relationships: string, modelVersion: string = GRAPH_MODEL.version): string {
  return createHash('sha256').update(`${modelVersion} ${nodes} ${relationships}`).digest('hex').slice(0, GENERATION_LENGTH);
}

/** Puts rows down as they are derived, and keeps of them what the Graph node says. */
export class RowSpool {
  readonly #nodes: Blocks;
  readonly #relationships: Blocks;
  readonly #counts = { nodes: {} as Counts, referenceNodes: {} as Counts, relationships: {} as Counts };
  readonly #documents: NodeRow[] = [];
  #label = '';

  constructor(file: RowFile) {
    this.#nodes = new Blocks(file);
    this.#relationships = new Blocks(file);
  }

  /** Takes rows in order of label and id. */
  add({ origin, node, relationships }: DerivedNode): void {
    const label = node.kind;
    if (label !== this.#label) this.#nodes.flush();
    this.#label = label;
    this.#nodes.add(node.text);
    count(origin === 'REFERENCE' ? this.#counts.referenceNodes : this.#counts.nodes, label);
    if (FACTS_LABELS.includes(label)) this.#documents.push({ label, properties: (JSON.parse(node.text) as SpooledNode)[2] });
    for (const { kind, text } of relationships) {
      this.#relationships.add(text);
      count(this.#counts.relationships, kind);
    }
  }

  /** Puts down what is left, and names the graph. */
  end(): SpooledGraph {
    const generation = nameGeneration(this.#nodes.digest(), this.#relationships.digest());
    const facts = { generation, modelVersion: GRAPH_MODEL.version, ...this.#counts, documents: documentFacts(this.#documents) };
    return { facts, nodeBlocks: this.#nodes.places, relationshipBlocks: this.#relationships.places };
  }
}
