import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { contractEngines } from '../contract/engines.js';
import { linesOf } from '../support/open-fixture-graph.js';
import { loadGraph } from '../support/load-graph.js';
import { serveLoadedGraph, type GraphServer } from '../support/serve-graph.js';
import { anyOperation } from './any-operation.js';

const FIXTURE = join(import.meta.dirname, '../fixture');
const IDS = ['task:harbour-2030:1-1', 'region:east-coast', 'law:lighthouse-belt-act', 'measure:harbour-2030:zoning', 'pillar:harbour-2030:1'];
const OPERATIONS = 60;

let keeping: GraphServer;
let repeating: GraphServer;
let plain: GraphServer;
let operations: readonly string[];

beforeAll(async () => {
  const [embedded] = contractEngines();
  if (!embedded) throw new Error('no engine');
  const sources = new Map([['document:harbour-2030', linesOf(join(FIXTURE, 'harbour-2030.txt'))]]);
  const loaded = await loadGraph(embedded, { seedsDir: join(FIXTURE, 'seeds'), sources });
  // So few and small that answers are driven out all the time.
  keeping = await serveLoadedGraph(loaded, { KEPT_ANSWERS: '20', KEPT_ANSWER_BYTES: '200000', KEPT_TAGS: '1000', KEPT_RESPONSE_BYTES: '0' });
  repeating = await serveLoadedGraph(loaded, { KEPT_RESPONSE_BYTES: '100000' });
  plain = await serveLoadedGraph(loaded, { KEPT_ANSWERS: '0', KEPT_TAGS: '0' });
  operations = fc.sample(anyOperation(await buildApiSchema(), IDS), { numRuns: OPERATIONS, seed: 20_261_126 });
});

afterAll(async () => {
  await plain.stop();
  await repeating.stop();
  await keeping.stop();
});

async function post({ url }: GraphServer, query: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return response.text();
}

const get = ({ url }: GraphServer, query: string, headers = {}) => fetch(`${url}?${String(new URLSearchParams({ query }))}`, { headers });

test('whatever is asked, an answer is the same byte for byte: found anew, found first, kept, driven out, and by its tag', async () => {
  for (const operation of [...operations, ...operations.slice(0, 15)]) {
    const expected = await post(plain, operation);
    expect([await post(keeping, operation), await post(keeping, operation)]).toEqual([expected, expected]);
    expect([await post(repeating, operation), await post(repeating, operation)]).toEqual([expected, expected]);
    const whole = await get(keeping, operation);
    expect(await whole.text()).toBe(expected);
    const unchanged = await get(keeping, operation, { 'if-none-match': whole.headers.get('etag') ?? '' });
    expect([operation, unchanged.status]).toEqual([operation, 304]);
  }
}, 180_000);
