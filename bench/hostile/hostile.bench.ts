// `npm run bench:hostile [-- <generated> <hostile> <seed>]`: sends random and hostile documents to a server over the real plan and judges every answer.
// Runs on the embedded engine, or on the empty Neo4j at TEST_NEO4J_URI. Ends with 1 where an answer is not as it must be.
import { appendFileSync } from 'node:fs';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { contractEngines } from '../../tests/contract/engines.js';
import { generatedQueries } from '../../tests/hostile/generated-queries.js';
import { hostileDocuments } from '../../tests/hostile/hostile-documents.js';
import { sendRequests, type SentRequest } from '../../tests/hostile/send-requests.js';
import { serveGraph } from '../../tests/hostile/serve-graph.js';

const REFUSED_WITHIN = 50;
/** The requests whose answers are not as they must be, one a line, whole. */
const KEPT = `.cache/hostile-${process.pid}.jsonl`;

const [generated = 10_000, hostile = 2_000, seed = 20_260_101] = process.argv.slice(2).map(Number);

const engine = contractEngines().at(-1);
if (!engine) throw new Error('There is no engine.');
const server = await serveGraph(await engine.open(), 'seeds');
const options = { schema: await buildApiSchema(), ids: server.ids, seed };

function percentile(sorted: readonly number[], part: number): number {
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10;
}

function times(sent: readonly SentRequest[], clock: 'milliseconds' | 'processor' = 'milliseconds'): Readonly<Record<string, number>> {
  const sorted = sent.map((each) => each[clock]).sort((one, other) => one - other);
  return { count: sorted.length, p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), p99: percentile(sorted, 0.99), max: percentile(sorted, 1) };
}

function countOf(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, one], [, other]) => other - one));
}

async function run(name: string, requests: Iterable<SentRequest['request']>): Promise<readonly SentRequest[]> {
  const sent: SentRequest[] = [];
  for await (const each of sendRequests(server.url, requests)) {
    sent.push(each);
    if (each.complaints.length === 0) continue;
    console.log(`${each.request.family}: ${each.complaints.join('; ').slice(0, 500)} (${KEPT})`);
    appendFileSync(KEPT, `${each.request.body}\n`);
  }
  console.log(
    `${name}: ${JSON.stringify({ codes: countOf(sent.flatMap(({ codes }) => [...new Set(codes)])), refused: times(sent.filter(({ refused }) => refused)), answered: times(sent.filter(({ refused }) => !refused)) })}`,
  );
  return sent;
}

// What runs first is compiled while it runs; that is not what a refusal costs a service.
await run('warming up', hostileDocuments({ count: 60, seed: 1 }));
const sent = [
  ...(await run('generated', generatedQueries({ ...options, count: generated }))),
  ...(await run('hostile', hostileDocuments({ count: hostile, seed }))),
];
await server.stop();

const slowest = sent
  .filter(({ refused }) => refused)
  .sort((one, other) => other.milliseconds - one.milliseconds)
  .slice(0, 20);
for (const { request, milliseconds, codes } of slowest)
  console.log(`${Math.round(milliseconds)} ms: ${request.family}, ${request.body.length} characters, ${codes[0] ?? ''}`);
const refused = sent.filter((each) => each.refused);
const refusals = times(refused);
const wrong = sent.filter(({ complaints }) => complaints.length > 0).length;
console.log(JSON.stringify({ engine: engine.name, seed, requests: sent.length, wrong, refusals, processor: times(refused, 'processor') }));
console.log(`${wrong} of ${sent.length} answers are not as they must be; refusals: p99 ${refusals['p99']} ms (at most ${REFUSED_WITHIN})`);
process.exitCode = wrong > 0 || (refusals['p99'] ?? 0) >= REFUSED_WITHIN ? 1 : 0;
