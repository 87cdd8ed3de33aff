import type { CypherStatement, CypherValue, EngineCapabilities } from '../../engine/engine.js';
import { nodeKey } from '../../model/stored-form/node-key.js';
import type { GraphRows, NodeRow } from '../derive/graph-rows.js';
import type { LoadContext } from './load-context.js';
import type { LoadStep } from './load-progress.js';
import { BATCH_ROWS, LOAD_DEADLINE } from './write-limits.js';

interface Batch {
  readonly text: string;
  readonly rows: readonly CypherValue[];
}

/** How a label or type stands in a text: as itself, or as a value of the row where the engine takes that, so that one plan serves all. */
const written = (name: string, { dynamicNames }: EngineCapabilities) => (dynamicNames ? '$(row.name)' : `\`${name}\``);

const createNodes = (label: string, capabilities: EngineCapabilities) => `UNWIND $rows AS row
CREATE (node:Entity:${written(label, capabilities)})
SET node += row.properties`;

const createRelationships = (type: string, capabilities: EngineCapabilities) => `UNWIND $rows AS row
MATCH (source:Entity {key: row.source})
MATCH (target:Entity {key: row.target})
CREATE (source)-[statement:${written(type, capabilities)}]->(target)
SET statement += row.properties`;

function groupBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group) group.push(row);
    else groups.set(nameOf(row), [row]);
  }
  return groups;
}

function* batchesOf(text: string, rows: readonly CypherValue[]): Generator<Batch> {
  for (let start = 0; start < rows.length; start += BATCH_ROWS) yield { text, rows: rows.slice(start, start + BATCH_ROWS) };
}

function nodeBatches(nodes: readonly NodeRow[], capabilities: EngineCapabilities): readonly Batch[] {
  const groups = [...groupBy(nodes, ({ label }) => createNodes(label, capabilities))];
  return groups.flatMap(([text, group]) => {
    const rows = group.map(({ label, properties }) => ({ name: label, properties }));
    return [...batchesOf(text, rows)];
  });
}

function relationshipBatches({ relationships, generation }: GraphRows, capabilities: EngineCapabilities): readonly Batch[] {
  const groups = [...groupBy(relationships, ({ type }) => createRelationships(type, capabilities))];
  return groups.flatMap(([text, group]) => {
    const rows = group.map(({ type, start, end, properties }) => ({
      name: type,
      source: nodeKey(generation, start),
      target: nodeKey(generation, end),
      properties,
    }));
    return [...batchesOf(text, rows)];
  });
}

/** Batches that go in one transaction: as many as have no more rows together than one may have. */
function transactions(planned: readonly Batch[]): readonly (readonly Batch[])[] {
  const grouped: Batch[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  for (const batch of planned) {
    rows += batch.rows.length;
    if (rows <= BATCH_ROWS) grouped.at(-1)?.push(batch);
    else {
      grouped.push([batch]);
      rows = batch.rows.length;
    }
  }
  return grouped;
}

const countRows = (batches: readonly Batch[]) => batches.reduce((sum, { rows }) => sum + rows.length, 0);

async function writeBatches({ engine, lock, settings }: LoadContext, step: LoadStep, planned: readonly Batch[]): Promise<void> {
  const total = countRows(planned);
  let done = 0;
  for (const transaction of transactions(planned)) {
    await lock.requireHeld();
    const statements: readonly CypherStatement[] = transaction.map(({ text, rows }) => lock.fenced({ text, parameters: { rows } }));
    await engine.write(statements, { deadline: LOAD_DEADLINE });
    done += countRows(transaction);
    await settings.onProgress({ step, done, total });
  }
}

/** Writes a generation beside what is there: nodes, then relationships, some in a transaction. No reader sees it yet. */
export async function writeGeneration(context: LoadContext, rows: GraphRows): Promise<void> {
  const { capabilities } = context.engine;
  await writeBatches(context, 'NODES', nodeBatches(rows.nodes, capabilities));
  await writeBatches(context, 'RELATIONSHIPS', relationshipBatches(rows, capabilities));
}
