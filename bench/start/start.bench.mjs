// `npm run bench:start [-- runs]`: how long a second `npm start` takes from the start of its process to its first right answer: with
// the graph built in memory, and on a Neo4j that runs and holds the graph.
import { startNeo4j, whatIsMissing } from '../../tools/neo4j/start-neo4j.mjs';
import { startService } from '../../tools/service/start-service.mjs';

const runs = Number(process.argv[2] ?? 9);
const npmStart = ['npm', 'start', '--silent'];

/** The first start builds what is stale, and loads the database; it is not counted. */
async function timeStarts(what, environment) {
  const milliseconds = [];
  for (let run = 0; run <= runs; run += 1) {
    const service = await startService(npmStart, { environment });
    if (run > 0) milliseconds.push(Math.round(service.milliseconds));
    await service.stop();
  }
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const result = { what, unit: 'ms', runs, min: sorted[0], median: sorted[Math.floor(runs / 2)], max: sorted.at(-1), milliseconds };
  console.log(JSON.stringify(result));
  console.log(`${what}: median ${result.median} ms (${result.min} to ${result.max}, ${runs} runs)`);
}

await timeStarts('embedded: second npm start to first right answer', {});

const missing = whatIsMissing();
if (missing === null) {
  const server = await startNeo4j();
  await timeStarts('Neo4j, running and loaded: npm start to first right answer', { NEO4J_URI: server.uri });
  await server.stop();
} else console.log(`No figure for Neo4j, which needs ${missing}.`);
