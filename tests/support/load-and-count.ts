// Prepares seeds, loads them into an engine in memory and says what it holds.
import { openEngine } from '../../src/engine/open-engine.js';
import { printLoadReport } from '../../src/ingest/load/print-load-report.js';
import { loadGraph } from '../../src/ingest/load/load-graph.js';
import { prepareGraph } from '../../src/ingest/run-ingest.js';

const [seedsDir = '', cacheDir = ''] = process.argv.slice(2);
const engine = await openEngine({ neo4jUri: null, neo4jUser: '', neo4jPassword: '', neo4jDatabase: '', engineDeadline: 60_000 });
const { rows } = await prepareGraph({ seedsDir, cacheDir });
console.log(printLoadReport(await loadGraph(engine, rows, { settle: 0 })));
await engine.close();
