import type { CypherStatement, CypherValue, Engine, EngineRecord } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { GraphRows } from '../derive/graph-rows.js';
import { textOf } from '../text-of.js';
import { printContent } from './print-content.js';
import { LOAD_DEADLINE } from './write-limits.js';

const SAMPLE = 200;

const NODE_COUNTS = `MATCH (node:Entity) WHERE node.generation = $generation
WITH [label IN labels(node) WHERE label <> 'Entity'][0] AS name
RETURN name, count(*) AS count ORDER BY name`;

const RELATIONSHIP_COUNTS = `MATCH (source:Entity)-[statement]->(target:Entity) WHERE source.generation = $generation AND target.generation = $generation
WITH type(statement) AS name
RETURN name, count(*) AS count ORDER BY name`;

const SAMPLED_NODES = `UNWIND $keys AS key
MATCH (node:Entity {key: key})
RETURN node{.*} AS properties ORDER BY node.key`;

const SAMPLED_RELATIONSHIPS = `UNWIND $keys AS key
MATCH (source:Entity {key: key})-[statement]->(target:Entity)
RETURN statement{.*} AS properties ORDER BY statement.id`;

type Run = (statement: CypherStatement) => Promise<readonly EngineRecord[]>;

function refuse(what: string): never {
  throw new GraphApiError('LOAD_NOT_VERIFIED', `${what} The old graph stays; the next load clears what was written.`);
}

function countBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return counts;
}

async function verifyCounts(run: Run, text: string, generation: string, wanted: ReadonlyMap<string, number>): Promise<void> {
  const records = await run({ text, parameters: { generation } });
  const found = new Map(records.map(({ name, count }) => [textOf(name), Number(count)]));
  for (const name of new Set([...wanted.keys(), ...found.keys()])) {
    const [written, expected] = [found.get(name) ?? 0, wanted.get(name) ?? 0];
    if (written !== expected) refuse(`${written} of ${expected} ${name} were written.`);
  }
}

async function verifySample(run: Run, text: string, keys: readonly CypherValue[], wanted: readonly object[]): Promise<void> {
  const records = await run({ text, parameters: { keys } });
  const found = new Set(records.map(({ properties }) => printContent(properties)));
  const missing = wanted.find((properties) => !found.has(printContent(properties)));
  if (missing) refuse(`"${'id' in missing ? String(missing.id) : ''}" was not written as it is.`);
}

/** Every so-manieth row, so that the sample is spread over all and the same every time. */
function sampleOf<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return rows.filter((_, index) => index % step === 0);
}

/** Compares what was written with what was to be: counts by label and type, and a sample value by value. Rejects with LOAD_NOT_VERIFIED. */
export async function verifyGeneration(engine: Engine, { generation, nodes, relationships }: GraphRows): Promise<void> {
  const run: Run = (statement) => engine.run(statement, { deadline: LOAD_DEADLINE });
  await verifyCounts(
    run,
    NODE_COUNTS,
    generation,
    countBy(nodes, ({ label }) => label),
  );
  await verifyCounts(
    run,
    RELATIONSHIP_COUNTS,
    generation,
    countBy(relationships, ({ type }) => type),
  );
  const sampled = sampleOf(nodes).map(({ properties }) => properties);
  const keys = sampled.map(({ key }) => String(key));
  const starts = new Set(sampled.map(({ id }) => String(id)));
  await verifySample(run, SAMPLED_NODES, keys, sampled);
  await verifySample(
    run,
    SAMPLED_RELATIONSHIPS,
    keys,
    relationships.filter(({ start }) => starts.has(start)).map(({ properties }) => properties),
  );
}
