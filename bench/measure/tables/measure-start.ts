import { startNeo4j } from '../../../tools/neo4j/start-neo4j.mjs';
import { startService } from '../../../tools/service/start-service.mjs';
import type { LoadRun, Timed } from '../results/load-run.js';
import { runHeadOf } from '../results/run-head-of.js';
import { watchProgram } from '../system/watched-program.js';
import type { BenchOptions } from './bench-options.js';

const COMMANDS = [
  { what: 'start to first answer', command: [process.execPath, 'dist/main.js'] },
  { what: 'start by `npm start` to first answer', command: ['npm', 'start', '--silent'] },
] as const;

/** The plan that comes with the project, whatever this machine has set. */
const ENVIRONMENT = { NODE_ENV: 'production', SEEDS_DIR: 'seeds', NEO4J_URI: '' };

interface Start {
  readonly what: string;
  readonly milliseconds: number[];
  once(): Promise<number>;
}

function startsOn(engine: string, address: Readonly<Record<string, string>>): readonly Start[] {
  return COMMANDS.map(({ what, command }) => ({
    what: `${what}, ${engine}`,
    milliseconds: [],
    once: async () => {
      const service = await startService(command, { environment: { ...ENVIRONMENT, ...address } });
      await service.stop();
      return Math.round(service.milliseconds);
    },
  }));
}

async function timeInTurns(starts: readonly Start[], { rounds, tell }: BenchOptions): Promise<readonly Timed[]> {
  // The first of each fills caches, and is not counted.
  for (const start of starts) await start.once();
  for (let round = 1; round <= rounds; round += 1) {
    tell(`starts: round ${round} of ${rounds}`);
    for (const start of starts) start.milliseconds.push(await start.once());
  }
  return starts.map(({ what, milliseconds }) => ({ what, nodes: null, milliseconds, peakMemory: null }));
}

/** Second starts on the project's own plan, after everything is installed, built and kept: from the process to the first right answer, on any core. */
export async function measureStart(options: BenchOptions): Promise<LoadRun> {
  const head = runHeadOf(null, options.command);
  await watchProgram(['tools/build.mjs'], {});
  const database = await startNeo4j();
  try {
    await watchProgram(['dist/cli/workplan-graph.js', 'load', '--no-wait'], { NEO4J_URI: database.uri, SEEDS_DIR: 'seeds' });
    const starts = [...startsOn('embedded', {}), ...startsOn('on a running Neo4j', { NEO4J_URI: database.uri })];
    return { ...head, machine: { ...head.machine, pinned: false }, timed: await timeInTurns(starts, options) };
  } finally {
    await database.stop();
  }
}
