import type { Engine } from '../../engine/engine.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { textOf } from '../text-of.js';
import { LOAD_DEADLINE } from './write-limits.js';

/** Names that all nodes and all relationships are counted under, whatever label or type they have. */
export const ALL_NODES = 'Entity';
export const ALL_RELATIONSHIPS = 'relationships';

// A pattern of one label or type is counted where an engine keeps such counts, and nothing of a node or relationship is read:
// asked for the label of each, the embedded engine takes twenty times as long.
const countOf = (name: string, pattern: string) => `MATCH ${pattern} RETURN '${name}' AS name, count(counted) AS count`;

const NODES = [ALL_NODES, ...Object.keys(GRAPH_MODEL.nodeTypes)].map((label) => countOf(label, `(counted:${label})`)).join('\nUNION ALL\n');

const RELATIONSHIPS = [
  countOf(ALL_RELATIONSHIPS, '()-[counted]->()'),
  ...Object.keys(GRAPH_MODEL.relationshipTypes).map((type) => countOf(type, `()-[counted:${type}]->()`)),
].join('\nUNION ALL\n');

/** How many there are, by label or type and of all together. */
export type Counts = Readonly<Record<string, number>>;

/** What a database holds, of all generations. */
export interface StoredCounts {
  readonly nodes: Counts;
  readonly relationships: Counts;
}

/** Counts nodes by label and relationships by type. */
export async function countStored(engine: Engine): Promise<StoredCounts> {
  const count = async (text: string) => {
    const records = await engine.run({ text, parameters: {} }, { deadline: LOAD_DEADLINE });
    return Object.fromEntries(records.map((record) => [textOf(record['name']), Number(record['count'])]));
  };
  return Object.freeze({ nodes: await count(NODES), relationships: await count(RELATIONSHIPS) });
}
