import type { CypherStatement, CypherValue, Engine, EngineRecord } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { GraphRowsFacts } from '../derive/graph-rows.js';
import { textOf } from '../text-of.js';
import type { GenerationSample } from './generation-sample.js';
import { printContent } from './print-content.js';
import { LOAD_DEADLINE } from './write-limits.js';

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

type Counts = Readonly<Record<string, number>>;

/** Nodes by label, whatever their origin. */
function nodesByLabel({ nodes, referenceNodes }: GraphRowsFacts): Counts {
  const labels = new Set([...Object.keys(nodes), ...Object.keys(referenceNodes)]);
  return Object.fromEntries([...labels].map((label) => [label, (nodes[label] ?? 0) + (referenceNodes[label] ?? 0)]));
}

async function verifyCounts(run: Run, text: string, generation: string, wanted: Counts): Promise<void> {
  const records = await run({ text, parameters: { generation } });
  const found = new Map(records.map(({ name, count }) => [textOf(name), Number(count)]));
  for (const name of new Set([...Object.keys(wanted), ...found.keys()])) {
    const [written, expected] = [found.get(name) ?? 0, wanted[name] ?? 0];
    if (written !== expected) refuse(`${written} of ${expected} ${name} were written.`);
  }
}

async function verifySample(run: Run, text: string, keys: readonly CypherValue[], wanted: readonly object[]): Promise<void> {
  const records = await run({ text, parameters: { keys } });
  const found = new Set(records.map(({ properties }) => printContent(properties)));
  const missing = wanted.find((properties) => !found.has(printContent(properties)));
  if (missing) refuse(`"${'id' in missing ? String(missing.id) : ''}" was not written as it is.`);
}

/** Compares what was written with what was to be: counts by label and type, and a sample value by value. Rejects with LOAD_NOT_VERIFIED. */
export async function verifyGeneration(engine: Engine, facts: GraphRowsFacts, sample: GenerationSample): Promise<void> {
  const run: Run = (statement) => engine.run(statement, { deadline: LOAD_DEADLINE });
  await verifyCounts(run, NODE_COUNTS, facts.generation, nodesByLabel(facts));
  await verifyCounts(run, RELATIONSHIP_COUNTS, facts.generation, facts.relationships);
  const keys = sample.nodes.map(({ key }) => String(key));
  await verifySample(run, SAMPLED_NODES, keys, sample.nodes);
  await verifySample(run, SAMPLED_RELATIONSHIPS, keys, sample.relationships);
}
