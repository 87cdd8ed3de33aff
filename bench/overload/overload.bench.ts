// `npm run bench:overload [-- <seconds>]`: what becomes of requests at the capacity, at twice and at three times of it, of one client's
// light requests beside another's heavy ones, and of memory over a hundred thousand refusals. Embedded, or on the Neo4j at NEO4J_URI.
import type { Latencies } from '../measure/latencies.js';
import { runOpenLoop } from '../measure/open-loop.js';
import { measureCapacity } from './measure-capacity.js';
import { HEAVY, LIGHT, LIGHT_OF_ANOTHER } from './requests.js';
import { serve } from './serve.js';

const [seconds = 5] = process.argv.slice(2).map(Number);
const REFUSALS = 100_000;
/** Heavy operations a second, each of twenty statements. */
const HEAVY_RATE = 10;

const inWords = ({ count, p50, p99, max }: Latencies): string =>
  count === 0 ? '0' : `${count} (p50 ${p50?.toFixed(1)}, p99 ${p99?.toFixed(1)}, max ${max?.toFixed(1)} ms)`;

const server = await serve({ TRUST_PROXY: 'loopback', KEPT_ANSWERS: '0', KEPT_ANSWER_BYTES: '0' });
const { url } = server;
await measureCapacity(url, LIGHT, seconds);
const { rate, latencies } = await measureCapacity(url, LIGHT, seconds);
console.log(`32 clients: ${rate.toFixed(0)} answers a second, ${inWords(latencies)}`);

for (const times of [1, 2, 3]) {
  const { accepted, refused, retryAfter, statuses, failures, latestSend } = await runOpenLoop({ url, rate: rate * times, seconds, request: () => LIGHT });
  const odd = JSON.stringify({ statuses, failures, retryAfter });
  console.log(`${times} x the capacity: accepted ${inWords(accepted)}; refused ${inWords(refused)}; ${odd}; sent late by ${latestSend.toFixed(1)} ms at most`);
}

const calm = await runOpenLoop({ url, rate: 20, seconds, request: () => LIGHT_OF_ANOTHER });
const heavy = runOpenLoop({ url, rate: HEAVY_RATE, seconds, request: () => HEAVY, patience: 30_000 });
const beside = await runOpenLoop({ url, rate: 20, seconds, request: () => LIGHT_OF_ANOTHER });
const { accepted, refused } = await heavy;
console.log(`light ones alone: ${inWords(calm.accepted)}`);
console.log(
  `light ones beside another's heavy: ${inWords(beside.accepted)}, refused ${inWords(beside.refused)}; the heavy: ${inWords(accepted)}, refused ${inWords(refused)}`,
);

const before = await server.heap();
let refusals = 0;
while (refusals < REFUSALS) refusals += (await runOpenLoop({ url, rate: rate * 3, seconds, request: () => LIGHT })).refused.count;
console.log(`heap after ${refusals} refusals: ${(before / 1e6).toFixed(1)} MB before, ${((await server.heap()) / 1e6).toFixed(1)} MB after`);
await server.stop();
