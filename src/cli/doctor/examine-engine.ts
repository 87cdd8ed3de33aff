import type { Engine } from '../../engine/engine.js';
import { readLoadedPointer } from '../../ingest/load/read-loaded-pointer.js';
import { refuseForeignData } from '../../ingest/load/refuse-foreign-data.js';
import type { PreparedGraph } from '../../ingest/prepare/prepared-graph.js';
import { totalNodes, totalRelationships } from '../../model/stored-form/graph-pointer.js';
import { faultOf } from './fault-of.js';
import type { Finding } from './finding.js';

async function examineLoaded(engine: Engine, seeds: PreparedGraph | null): Promise<Finding> {
  const subject = 'graph';
  await refuseForeignData(engine);
  const loaded = await readLoadedPointer(engine);
  const advice = '`workplan-graph load` loads the seeds.';
  if (!loaded)
    return { state: 'remark', subject, sentence: 'The database holds no graph yet.', advice: `${advice} \`workplan-graph serve\` does so by itself.` };
  const { pointer } = loaded;
  const held = `${totalNodes(pointer)} nodes and ${totalRelationships(pointer)} relationships, data version ${pointer.generation}, loaded ${pointer.loadedAt}`;
  if (seeds && seeds.generation !== pointer.generation) return { state: 'remark', subject, sentence: `The database holds ${held}; the seeds differ.`, advice };
  return { state: 'ok', subject, sentence: `The database holds ${held}.` };
}

/** What is to be known of a graph that is built in memory: also whether it has outgrown the engine. */
function examineBuilt({ capabilities: { comfortableNodes } }: Engine, seeds: PreparedGraph | null): Finding {
  const subject = 'graph';
  const sentence = 'It is built from the seeds in memory at every start; set the address of a database to keep it.';
  const nodes = seeds ? totalNodes(seeds.facts) : 0;
  if (comfortableNodes === null || nodes <= comfortableNodes) return { state: 'ok', subject, sentence };
  const advice = 'A database has an index for the order of lists: set the address of one and load the seeds with `workplan-graph load`.';
  return { state: 'remark', subject, sentence: `It has ${nodes} nodes: over ${comfortableNodes}, long lists and paths are slower in memory.`, advice };
}

/** Whether the engine can be reached, and what it holds beside the seeds. */
export async function examineEngine(engine: Engine, seeds: PreparedGraph | null): Promise<readonly Finding[]> {
  try {
    const reached: Finding = { state: 'ok', subject: 'engine', sentence: `${await engine.version()} answers.` };
    if (engine.capabilities.persistent) return [reached, await examineLoaded(engine, seeds).catch((error: unknown) => faultOf('graph', error))];
    return [reached, examineBuilt(engine, seeds)];
  } catch (error) {
    return [faultOf('engine', error)];
  }
}
