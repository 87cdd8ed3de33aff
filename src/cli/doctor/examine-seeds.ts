import type { Config } from '../../config/config.js';
import type { PreparedGraph } from '../../ingest/prepare/prepared-graph.js';
import { totalNodes, totalRelationships } from '../../model/stored-form/graph-pointer.js';
import { prepareGraph } from '../../ingest/prepare/prepare-graph.js';
import { faultOf } from './fault-of.js';
import type { Finding } from './finding.js';

/** What came of reading the seeds. */
export interface SeedsExamination {
  readonly finding: Finding;
  /** Null where they are broken. */
  readonly seeds: PreparedGraph | null;
}

/** Whether the seeds are there and sound. */
export async function examineSeeds(config: Config): Promise<SeedsExamination> {
  try {
    const seeds = await prepareGraph(config);
    const sentence = `${config.seedsDir} is sound: ${totalNodes(seeds.facts)} nodes and ${totalRelationships(seeds.facts)} relationships, data version ${seeds.generation}.`;
    return { seeds, finding: { state: 'ok', subject: 'seeds', sentence } };
  } catch (error) {
    return { seeds: null, finding: faultOf('seeds', error) };
  }
}
