// A process that loads seeds into Neo4j and is killed on the way: load-and-die.ts <seeds> <cache> <step> <nth> <milliseconds after it>
import { openEngine } from '../../src/engine/open-engine.js';
import { loadGraph } from '../../src/ingest/load/load-graph.js';
import type { LoadProgress } from '../../src/ingest/load/load-progress.js';
import { prepareGraph } from '../../src/ingest/run-ingest.js';
import { testNeo4j } from './test-neo4j.js';

const [, , seedsDir = '', cacheDir = '', step = '', nth = '1', delay = '0'] = process.argv;
const neo4j = testNeo4j();
if (neo4j === null) throw new Error('TEST_NEO4J_URI is not set.');

let seen = 0;

function dieThere(progress: LoadProgress): void {
  if (progress.step !== step) return;
  seen += 1;
  if (seen !== Number(nth)) return;
  if (delay === '0') process.kill(process.pid, 'SIGKILL');
  else setTimeout(() => process.kill(process.pid, 'SIGKILL'), Number(delay));
}

const engine = await openEngine({ ...neo4j, engineDeadline: 20_000 });
const { rows } = await prepareGraph({ seedsDir, cacheDir });
await loadGraph(engine, rows, { settle: 0, lockExpiry: 300, onProgress: dieThere });
// A point that is never reached would else look like a load that survived.
process.exitCode = 3;
await engine.close();
