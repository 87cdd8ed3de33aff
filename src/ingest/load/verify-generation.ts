import type { CypherStatement, CypherValue, Engine, EngineRecord } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { totalNodes } from '../../model/stored-form/graph-pointer.js';
import type { GraphRowsFacts } from '../derive/graph-rows.js';
import { ALL_NODES, countStored, type Counts, type StoredCounts } from './count-stored.js';
import type { GenerationSample } from './generation-sample.js';
import { printContent } from './print-content.js';
import { LOAD_DEADLINE } from './write-limits.js';

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

/** Nodes by label, whatever their origin. */
function nodesByLabel({ nodes, referenceNodes }: GraphRowsFacts): Counts {
  const labels = new Set([...Object.keys(nodes), ...Object.keys(referenceNodes)]);
  return Object.fromEntries([...labels].map((label) => [label, (nodes[label] ?? 0) + (referenceNodes[label] ?? 0)]));
}

function verifyCounts(before: Counts, after: Counts, wanted: Counts): void {
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(before), ...Object.keys(after)])) {
    const [written, expected] = [(after[name] ?? 0) - (before[name] ?? 0), wanted[name] ?? 0];
    if (written !== expected) refuse(`${written} of ${expected} ${name} were written.`);
  }
}

async function verifySample(run: Run, text: string, keys: readonly CypherValue[], wanted: readonly object[]): Promise<void> {
  const records = await run({ text, parameters: { keys } });
  const found = new Set(records.map(({ properties }) => printContent(properties)));
  const missing = wanted.find((properties) => !found.has(printContent(properties)));
  if (missing) refuse(`"${'id' in missing ? String(missing.id) : ''}" was not written as it is.`);
}

/** What a generation that was written is compared with. */
interface Wanted {
  readonly facts: GraphRowsFacts;
  readonly sample: GenerationSample;
  /** What was there before it, and still is. */
  readonly before: StoredCounts;
}

/** Compares what was written with what was to be: counts by label and type, and a sample value by value. Rejects with LOAD_NOT_VERIFIED. */
export async function verifyGeneration(engine: Engine, { facts, sample, before }: Wanted): Promise<void> {
  const run: Run = (statement) => engine.run(statement, { deadline: LOAD_DEADLINE });
  const after = await countStored(engine);
  verifyCounts(before.nodes, after.nodes, { ...nodesByLabel(facts), [ALL_NODES]: totalNodes(facts) });
  verifyCounts(before.relationships, after.relationships, facts.relationships);
  const keys = sample.nodes.map(({ key }) => String(key));
  await verifySample(run, SAMPLED_NODES, keys, sample.nodes);
  await verifySample(run, SAMPLED_RELATIONSHIPS, keys, sample.relationships);
}
