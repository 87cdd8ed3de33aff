import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { openEngine } from '../../src/engine/open-engine.js';
import { readConfig } from '../../src/config/read-config.js';
import { RecordingEngine } from '../../src/engine/recording/recording-engine.js';
import { buildGraph, prepareGraph } from '../../src/ingest/run-ingest.js';
import { FIXTURE_SEEDS } from '../support/temporary-seeds.js';
import { ask, type Answer } from './support/ask.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

const OPERATION =
  '{ belt: cluster(id: "cluster:lighthouse-belt") { name regions(first: 7) { totalCount edges { node { id } } } } laws { totalCount } meta { engine } }';
const FIRST_STAGES = { selection: expect.stringMatching(/^belt: cluster\(/), plan: expect.stringMatching(/^FindNode cluster \(Cluster\) by id\n/) };

const engine = new RecordingEngine(await openEngine(readConfig({})));
let server: TestServer;

beforeAll(async () => {
  await buildGraph(engine, await prepareGraph({ seedsDir: FIXTURE_SEEDS, cacheDir: '.cache/tests' }), { settle: 0 });
  server = await startTestServer({ engine, loaded: false, schema: await buildApiSchema() });
});

afterAll(() => server.stop());

const explained = (query: string, mode: string, to = server): Promise<Answer> => ask(to.url, query, undefined, { 'x-explain': mode });

const statementsRun = (): number => engine.statements.filter(({ text }) => !text.includes(':Graph)') && !text.includes(':SourceText)')).length;

describe('x-explain', () => {
  test('with-answer tells of each root field of the graph what it became and cost, beside the answer', async () => {
    const plain = await ask(server.url, OPERATION);
    const { body } = await explained(OPERATION, 'with-answer');
    expect(body.data).toEqual(plain.body.data);
    expect(body['extensions']).toEqual({
      cost: (plain.body['extensions'] as { readonly cost: unknown }).cost,
      explain: [
        {
          ...FIRST_STAGES,
          field: 'belt',
          cost: { listCost: 7, depth: 2 },
          statement: expect.stringMatching(/^MATCH \(cluster:Cluster\) WHERE cluster.key = \$cluster_key\n/),
          parameters: expect.objectContaining({ regions_limit: 7 }),
        },
        { field: 'laws', cost: { listCost: 1, depth: 1 }, selection: expect.any(String), plan: expect.any(String), statement: null, parameters: null },
      ],
    });
  });

  test('only tells the same of each root field and runs nothing, not even a look at the pointer', async () => {
    engine.forget();
    const { status, body } = await explained(OPERATION, 'only');
    expect(engine.statements).toEqual([]);
    expect([status, body.data, body.errors]).toEqual([200, null, undefined]);
    expect(body['extensions']).toMatchObject({ cost: { rootFields: 3, statements: 0 }, explain: [{ field: 'belt', ...FIRST_STAGES }, { field: 'laws' }] });
  });

  test('is under all limits, and an operation that is refused is not explained further than its cost', async () => {
    engine.forget();
    const deep = `{ tasks { ${'edges { node { measures { '.repeat(9)} totalCount ${'} } }'.repeat(9)} } }`;
    for (const mode of ['only', 'with-answer']) {
      const { status, code, body } = await explained(deep, mode);
      expect([status, code, body.data]).toEqual([400, 'DEPTH_LIMIT_EXCEEDED', undefined]);
      expect(body['extensions']).toMatchObject({ cost: { depth: 10 }, explain: [] });
    }
    expect(statementsRun()).toBe(0);
  });

  test('is refused before anything is run where filters follow relationships too often, wherever they stand', async () => {
    engine.forget();
    const some = '{ laws: { some: { node: { tasks: { some: { node: { pillar: { name: { contains: "x" } } } } } } } } }';
    const query = `query ($filter: TaskFilter) { tasks(filter: { or: [${some.repeat(5)}] }) { edges { node { ...counted } } } more: tasks(filter: $filter) { totalCount } }
      fragment counted on Task { measures(filter: { not: { industries: { count: { gte: 1 } } } }) { totalCount } }`;
    const task = { measures: { some: { node: { laws: { some: {} } } } } };
    const answer = await ask(server.url, query, { filter: { and: Array.from({ length: 8 }, () => task) } });
    expect([answer.status, answer.code, answer.message]).toEqual([
      400,
      'FILTER_COST_LIMIT_EXCEEDED',
      'The operation has 32 conditions and order keys that follow relationships; the limit maxFilterHops allows 30. Nothing was run.',
    ]);
    expect(engine.statements).toEqual([]);
    expect((await ask(server.url, query, { filter: { and: [task] } })).body['extensions']).toMatchObject({ cost: { filterHops: 18 } });
  });

  test('tells what a bad argument makes of its root field, as the answer would', async () => {
    const { body, code } = await explained('{ cluster(id: "region:silver-bay") { name } laws { totalCount } }', 'only');
    expect([code, body.data]).toEqual(['ID_OF_OTHER_TYPE', null]);
    expect(body['extensions']).toMatchObject({ explain: [{ field: 'laws' }] });
  });

  test('counts in extensions.cost the statements that an answer took', async () => {
    engine.forget();
    const { body } = await ask(
      server.url,
      '{ tasks { edges { node { laws { edges { node { name } } } } } } regions(first: 1) { edges { node { id } } } meta { engine } }',
    );
    expect(body['extensions']).toMatchObject({ cost: { rootFields: 3, statements: 2 } });
    expect(statementsRun()).toBe(2);
  });

  test('with another word is refused before anything is run, naming the words that it takes', async () => {
    engine.forget();
    const answer = await explained(OPERATION, 'please');
    expect([answer.status, answer.code, answer.message]).toEqual([
      400,
      'EXPLAIN_MODE_UNKNOWN',
      'The header x-explain is "please". It takes with-answer or only.',
    ]);
    expect(engine.statements).toEqual([]);
  });

  test('is refused where the operator has turned it off; plain requests are answered', async () => {
    const strict = await startTestServer({ environment: { EXPLAIN: 'off' } });
    const answer = await explained('{ ping }', 'only', strict);
    expect([answer.status, answer.code]).toEqual([403, 'EXPLAIN_OFF']);
    expect((await ask(strict.url, '{ ping }')).body.data).toEqual({ ping: 'pong' });
    await strict.stop();
  });

  test('may be sent by browsers from the origins listed', async () => {
    const open = await startTestServer({ environment: { CORS_ORIGINS: 'https://plans.example.kr' } });
    const headers = { origin: 'https://plans.example.kr', 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-explain' };
    const answer = await fetch(`${open.url}/graphql`, { method: 'OPTIONS', headers });
    expect(answer.headers.get('access-control-allow-headers')).toContain('x-explain');
    await open.stop();
  });
});
