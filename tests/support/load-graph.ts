import { join } from 'node:path';
import { RecordingEngine } from '../../src/engine/recording/recording-engine.js';
import type { CypherStatement } from '../../src/engine/engine.js';
import { buildGraph, prepareGraph } from '../../src/ingest/run-ingest.js';
import { GraphStateReader } from '../../src/query/graph-state/graph-state-reader.js';
import type { ContractEngine } from '../contract/engines.js';

const ROOT = join(import.meta.dirname, '../..');

/** Which bundles a graph is made of, and which texts they may be quoted from. */
export interface ServedSeeds {
  readonly seedsDir: string;
  /** Document id to lines. @default no text */
  readonly sources?: ReadonlyMap<string, readonly string[]>;
}

/** A graph on an engine that keeps what was run. */
export interface LoadedGraph {
  readonly engine: RecordingEngine;
  readonly graphStates: GraphStateReader;
}

/** Loads bundles into a clean engine. */
export async function loadGraph(contract: ContractEngine, { seedsDir, sources = new Map() }: ServedSeeds): Promise<LoadedGraph> {
  const engine = new RecordingEngine(await contract.open());
  await buildGraph(engine, await prepareGraph({ seedsDir, cacheDir: join(ROOT, '.cache/tests') }), { settle: 0 });
  return { engine, graphStates: new GraphStateReader(engine, { sources }) };
}

/** The statements that were run for answers since they were last forgotten, the pointer's left out. */
export function answeringStatements({ statements }: RecordingEngine): readonly CypherStatement[] {
  return statements.filter(({ text }) => !/:Graph\)|:SourceText\)/u.test(text));
}
