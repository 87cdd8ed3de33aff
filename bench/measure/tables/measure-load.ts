import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startNeo4j } from '../../../tools/neo4j/start-neo4j.mjs';
import { bundleOf } from '../../graph/store-graph.js';
import type { LoadRun, Timed } from '../results/load-run.js';
import { runHeadOf } from '../results/run-head-of.js';
import { watchProgram, type WatchedProgram } from '../system/watched-program.js';
import type { BenchOptions } from './bench-options.js';
import { firstAnswer } from './first-answer.js';

const LOAD = ['dist/cli/workplan-graph.js', 'load', '--no-wait'];

interface Repeated {
  readonly what: string;
  readonly nodes: number;
  readonly times: number;
}

async function repeat({ what, nodes, times }: Repeated, task: () => Promise<WatchedProgram>): Promise<Timed> {
  const all: WatchedProgram[] = [];
  for (let time = 0; time < times; time += 1) all.push(await task());
  const most = (figures: readonly number[]) => (figures.length === 0 ? null : Math.max(...figures));
  return {
    what,
    nodes,
    milliseconds: all.map(({ milliseconds }) => Math.round(milliseconds)),
    peakMemory: most(all.flatMap(({ peakMemory }) => peakMemory ?? [])),
    processor: most(all.flatMap(({ processor }) => processor ?? [])),
  };
}

/** Runs a task with a cache that is empty, so that nothing of an earlier start helps. */
async function withoutCache(task: (cache: Readonly<Record<string, string>>) => Promise<WatchedProgram>): Promise<WatchedProgram> {
  const folder = mkdtempSync(join('.cache', 'bench', 'cache-'));
  try {
    return await task({ CACHE_DIR: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An empty database for each load, which has just been started. */
async function loadInto(seedsDir: string): Promise<WatchedProgram> {
  const database = await startNeo4j();
  try {
    return await withoutCache((cache) => watchProgram(LOAD, { ...cache, NEO4J_URI: database.uri, SEEDS_DIR: seedsDir }));
  } finally {
    await database.stop();
  }
}

async function ofSize(nodes: number, { rounds, tell }: BenchOptions): Promise<readonly Timed[]> {
  const { seedsDir } = await bundleOf(nodes);
  const times = nodes > 10_000 ? Math.min(rounds, 3) : rounds;
  tell(`${nodes} nodes: loading`);
  const neo4j = await repeat({ what: 'load into Neo4j', nodes, times }, () => loadInto(seedsDir));
  tell(`${nodes} nodes: starting embedded`);
  const embedded = await repeat({ what: 'load embedded: start to first answer, nothing kept from before', nodes, times }, () =>
    withoutCache((cache) => firstAnswer({ ...cache, SEEDS_DIR: seedsDir })),
  );
  return [neo4j, embedded];
}

/** Loads at `--sizes`, each in a process of its own, on any core, that runs what `npm run build` has built: nothing is asked meanwhile, and an engine writes in a thread of its own. */
export async function measureLoad(options: BenchOptions): Promise<LoadRun> {
  const head = runHeadOf(null, options.command);
  await watchProgram(['tools/build.mjs'], {});
  const timed: Timed[] = [];
  for (const nodes of options.sizes) timed.push(...(await ofSize(nodes, options)));
  return { ...head, machine: { ...head.machine, pinned: false }, timed };
}
