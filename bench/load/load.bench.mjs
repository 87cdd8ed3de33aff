// `npm run bench:load [-- runs]`: how long `workplan-graph load` of all seeds takes, in its own process, into an empty
// Neo4j that has just been started, and how long the embedded engine takes to build the same graph at a start.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startNeo4j, whatIsMissing } from '../../tools/neo4j/start-neo4j.mjs';

const runs = Number(process.argv[2] ?? 3);
const root = join(import.meta.dirname, '../..');

function milliseconds(args, environment) {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, ...environment }, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Math.round(performance.now() - began);
}

function tell(what, all) {
  const sorted = all.toSorted((a, b) => a - b);
  const result = { what, unit: 'ms', runs, min: sorted[0], median: sorted[Math.floor(all.length / 2)], max: sorted.at(-1) };
  console.log(JSON.stringify(result));
}

const cli = 'dist/cli/workplan-graph.js';
const embedded = Array.from({ length: runs }, () => milliseconds([cli, 'query', '{ tasks { totalCount } }'], {}));
tell('embedded: start, build the graph, answer, end', embedded);

const missing = whatIsMissing();
if (missing === null) {
  const loads = [];
  for (let run = 0; run < runs; run += 1) {
    const server = await startNeo4j();
    loads.push(milliseconds([cli, 'load', '--no-wait'], { NEO4J_URI: server.uri }));
    await server.stop();
  }
  tell('Neo4j, empty and just started: workplan-graph load --no-wait', loads);
} else console.log(`No figure for Neo4j, which needs ${missing}.`);
