import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { generatedQueries } from '../hostile/generated-queries.js';
import { hostileDocuments } from '../hostile/hostile-documents.js';
import type { HostileRequest } from '../hostile/hostile-request.js';
import { judgeAnswer } from '../hostile/judge-answer.js';
import { sendRequests, type SentRequest } from '../hostile/send-requests.js';
import { serveGraph, type ServedSeeds } from '../hostile/serve-graph.js';
import { FIXTURE_SEEDS } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

const SEED = 20_260_105;
// Neo4j plans every text that it has not seen for up to a second; `npm run bench:hostile` sends thousands to it.
const SAMPLES: Readonly<Record<string, { readonly generated: number; readonly hostile: number }>> = {
  embedded: { generated: 150, hostile: 132 },
  neo4j: { generated: 25, hostile: 44 },
};

describe.each(contractEngines())('on $name', (engine) => {
  const { generated, hostile } = SAMPLES[engine.name] ?? { generated: 0, hostile: 0 };
  let server: ServedSeeds;

  beforeAll(async () => {
    server = await serveGraph(await engine.open(), FIXTURE_SEEDS);
  });

  afterAll(() => server.stop());

  async function sentAll(requests: Iterable<HostileRequest>): Promise<readonly SentRequest[]> {
    const sent: SentRequest[] = [];
    for await (const each of sendRequests(server.url, requests)) sent.push(each);
    return sent;
  }

  const wrong = (sent: readonly SentRequest[]) =>
    sent.filter(({ complaints }) => complaints.length > 0).map(({ request, complaints }) => [complaints, request]);

  test('random queries are answered, or refused with an error that the caller can mend', async () => {
    const sent = await sentAll(generatedQueries({ schema: await buildApiSchema(), ids: server.ids, count: generated, seed: SEED }));
    expect(wrong(sent)).toEqual([]);
    expect(sent.filter(({ refused }) => !refused).length).toBeGreaterThan(generated / 3);
  });

  test('hostile documents are refused with an error that the caller can mend, or do no harm', async () => {
    const sent = await sentAll(hostileDocuments({ count: hostile, seed: SEED }));
    expect(sent).toHaveLength(hostile);
    expect(wrong(sent)).toEqual([]);
  });
});

describe('what is looked for', () => {
  test.each([
    ['HTML', 'text/html', '<html>', 'no JSON'],
    ['a failure', 'application/json', '{"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}', 'INTERNAL_SERVER_ERROR'],
    ['an error outside the catalogue', 'application/json', '{"errors":[{"message":"x"}]}', 'no code'],
    ['an answer that says nothing', 'application/json', '{}', 'neither data nor errors'],
    [
      'more entries than counted',
      'application/json',
      '{"data":{"tasks":{"edges":[{},{}]}},"extensions":{"cost":{"listCost":1,"rootFields":1,"statements":1,"budget":{"maxListCost":9,"maxRootFields":9}}}}',
      'gave 2 edges at a list cost of 1',
    ],
  ])('%s is found', (_, contentType, text, complaint) => {
    expect(judgeAnswer({ status: 200, contentType, text }).complaints.join()).toContain(complaint);
  });
});
