import type { Engine } from '../engine/engine.js';
import { diffGraph } from './diff/diff-graph.js';
import type { GraphDiff } from './diff/graph-diff.js';
import { loadGraph } from './load/load-graph.js';
import type { LoadOptions } from './load/load-options.js';
import type { LoadReport } from './load/load-report.js';
import { refuseForeignData } from './load/refuse-foreign-data.js';
import type { PreparedGraph } from './prepare/prepared-graph.js';

export { prepareGraph } from './prepare/prepare-graph.js';

/** What an ingest did, and what it changed. */
export interface IngestReport {
  readonly diff: GraphDiff;
  readonly load: LoadReport;
}

/** What loading a prepared graph would change. Rejects with FOREIGN_DATA. */
export async function previewGraph(engine: Engine, { rows }: PreparedGraph): Promise<GraphDiff> {
  await refuseForeignData(engine);
  return diffGraph(engine, rows);
}

/** Brings an engine to hold a prepared graph; the second half of read -> validate -> diff -> load. */
export async function buildGraph(engine: Engine, prepared: PreparedGraph, options: LoadOptions = {}): Promise<IngestReport> {
  const diff = await previewGraph(engine, prepared);
  const load = await loadGraph(engine, prepared.rows, options);
  return Object.freeze({ diff, load });
}
