import type { Engine } from '../../engine/engine.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { textOf } from '../text-of.js';
import { LOAD_DEADLINE } from './write-limits.js';

/** The label that all nodes are counted under, whatever other they have. */
export const ALL_NODES = 'Entity';

// Both engines keep such counts. Asked for the labels of each node, the one in memory would read all that is stored of it.
const NODES = `RETURN ${[ALL_NODES, ...Object.keys(GRAPH_MODEL.nodeTypes)].map((label) => `COUNT { (:${label}) } AS ${label}`).join(', ')}`;

const RELATIONSHIPS = `MATCH ()-[statement]->()
WITH type(statement) AS name
RETURN name, count(*) AS count ORDER BY name`;

/** How many there are, by label or type. */
export type Counts = Readonly<Record<string, number>>;

/** What a database holds, of all generations. */
export interface StoredCounts {
  /** All of them as well. */
  readonly nodes: Counts;
  readonly relationships: Counts;
}

/** Counts nodes by label and relationships by type, of which no property is read. */
export async function countStored(engine: Engine): Promise<StoredCounts> {
  const ask = (text: string) => engine.run({ text, parameters: {} }, { deadline: LOAD_DEADLINE });
  const [counted] = await ask(NODES);
  const nodes = Object.fromEntries(Object.entries(counted ?? {}).map(([label, count]) => [label, Number(count)]));
  const relationships = Object.fromEntries((await ask(RELATIONSHIPS)).map(({ name, count }) => [textOf(name), Number(count)]));
  return Object.freeze({ nodes, relationships });
}
