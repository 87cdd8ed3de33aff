import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { ask, post } from './support/ask.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ schema: await buildApiSchema() });
});

afterAll(() => server.stop());

const ENTITIES = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Region { id } } }';
const regions = (count: number) => Array.from({ length: count }, (_, index) => ({ __typename: 'Region', id: `region:${index}` }));

describe('what a gateway asks', () => {
  test('the service says the committed schema of the subgraph', async () => {
    const { body } = await ask(server.url, '{ _service { sdl } }');
    const committed = readFileSync(join(import.meta.dirname, '../../schema/subgraph.graphql'), 'utf8');
    expect(committed).toBe(`${committed.slice(0, committed.indexOf('\n'))}\n\n${(body.data?.['_service'] as { readonly sdl: string }).sdl}\n`);
  });

  test('a representation that is wrong is no failure of the request', async () => {
    const answer = await ask(server.url, ENTITIES, { representations: [...regions(1), { id: 'region:a' }] });
    expect([answer.status, answer.code, answer.body.data]).toEqual([200, 'REPRESENTATION_INVALID', { _entities: [null, null] }]);
  });

  test('representations count as a page of so many nodes', async () => {
    const query = ENTITIES.replace('{ id }', '{ measures(first: 100) { edges { node { regions(first: 3) { edges { node { id } } } } } } }');
    const answer = await ask(server.url, query, { representations: regions(150) });
    expect([answer.status, answer.code]).toEqual([400, 'LIST_COST_LIMIT_EXCEEDED']);
    expect((await ask(server.url, query, { representations: regions(100) })).code).toBeUndefined();
  });

  test('more representations than published are refused', async () => {
    const answer = await ask(server.url, ENTITIES, { representations: regions(201) });
    expect([answer.status, answer.code]).toEqual([200, 'TOO_MANY_IDS']);
  });

  test.each([
    ['nested beyond reading', `[${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}]`],
    ['of lone surrogates', '[{"__typename": "Region", "id": "region:\\ud800"}]'],
    ['with a prototype', '[{"__proto__": {"id": "region:a"}, "constructor": {"name": 1}}]'],
    ['that are null', '[null]'],
    ['that are no list', '{"__typename": "Region", "id": "region:a"}'],
    ['that are a number', '7'],
  ])('representations %s are no internal error', async (_, representations) => {
    const answer = await post(server.url, `{"query": ${JSON.stringify(ENTITIES)}, "variables": {"representations": ${representations}}}`);
    expect(answer.status).toBeLessThan(500);
    expect(answer.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  test('representations may stand in the document', async () => {
    const answer = await ask(
      server.url,
      '{ _entities(representations: [{ __typename: "Region", id: "region:a", more: [1.5, { deep: null }] }]) { __typename } }',
    );
    expect([answer.status, answer.body.data, answer.code]).toEqual([200, { _entities: [null] }, undefined]);
  });

  test('whoever sends the header of a trace gets none', async () => {
    const answer = await ask(server.url, '{ meta { engine } }', {}, { 'apollo-federation-include-trace': 'ftv1' });
    expect(Object.keys(answer.body['extensions'] ?? {})).not.toContain('ftv1');
  });
});
