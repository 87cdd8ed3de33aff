import type { Engine } from '../../engine/engine.js';
import { textOf } from '../text-of.js';
import { LOAD_DEADLINE } from './write-limits.js';

// Nothing is asked of a property: a million nodes and what leads to them are counted in seconds.
const NODES = `MATCH (node:Entity)
WITH [label IN labels(node) WHERE label <> 'Entity'][0] AS name
RETURN name, count(*) AS count ORDER BY name`;

const RELATIONSHIPS = `MATCH ()-[statement]->()
WITH type(statement) AS name
RETURN name, count(*) AS count ORDER BY name`;

/** How many there are, by label or type. */
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
