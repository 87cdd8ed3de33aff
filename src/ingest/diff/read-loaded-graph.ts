import type { CypherValue, Engine } from '../../engine/engine.js';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { sampleForms } from '../../model/stored-form/search/sample-forms.js';
import { nodeKey } from '../../model/stored-form/node-key.js';
import { printContent } from '../load/print-content.js';
import { textOf } from '../text-of.js';

/** One stored node or relationship, as far as a comparison needs it. */
export interface LoadedItem {
  readonly kind: 'NODE' | 'RELATIONSHIP';
  readonly name: string;
  readonly id: string;
  /** Its properties in one text, but for those that differ from one generation to the next. */
  readonly content: string;
}

const PAGE = 500;
const DEADLINE = 60_000;
/** What says where a node stands and how it is found, not what it is. */
const KEYS: readonly string[] = ['generation', 'key', 'sortKey', ...Object.keys(sampleForms())];

const NODES = `MATCH (node:Entity) WHERE node.key > $after AND node.key < $until
RETURN node.key AS key, node{.*} AS properties ORDER BY node.key LIMIT $page`;

const RELATIONSHIPS = `UNWIND $keys AS key
MATCH (source:Entity {key: key})-[statement]->(target:Entity)
RETURN type(statement) AS name, statement.id AS id, statement{.*} AS properties ORDER BY statement.id`;

const LABELS: ReadonlyMap<string, string> = new Map(Object.values(GRAPH_MODEL.nodeTypes).map(({ prefix, label }) => [prefix, label]));

/** The text that two items have in common where they are equal. */
export const contentOf = (properties: CypherValue | object | undefined): string => printContent(properties, KEYS);

/** The label that an id tells; of a kind that the model no longer has, its prefix. */
function labelOf(id: string): string {
  const prefix = id.slice(0, id.indexOf(':'));
  return LABELS.get(prefix) ?? prefix;
}

/** Reads all of a loaded generation, some hundred nodes at a time with the relationships that start from them. */
export async function* readLoadedGraph(engine: Engine, generation: string): AsyncGenerator<LoadedItem> {
  const start = nodeKey(generation, '');
  // The character after the colon that ends the generation in every key.
  const until = `${generation};`;
  for (let after = start; ;) {
    const nodes = await engine.run({ text: NODES, parameters: { after, until, page: PAGE } }, { deadline: DEADLINE });
    const keys = nodes.map(({ key }) => textOf(key));
    for (const { properties } of nodes) {
      const id = textOf((properties as Readonly<Record<string, CypherValue>>)['id']);
      yield { kind: 'NODE', name: labelOf(id), id, content: contentOf(properties) };
    }
    const statements = await engine.run({ text: RELATIONSHIPS, parameters: { keys } }, { deadline: DEADLINE });
    for (const { name, id, properties } of statements) yield { kind: 'RELATIONSHIP', name: textOf(name), id: textOf(id), content: contentOf(properties) };
    if (keys.length < PAGE) return;
    after = keys.at(-1) ?? until;
  }
}
