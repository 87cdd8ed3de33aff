import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { ask, get, post } from './support/ask.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ schema: await buildApiSchema() });
});

afterAll(() => server.stop());

const PLAIN = { accept: 'application/json' };
const query = (text: string) => `${server.url}/graphql?${String(new URLSearchParams({ query: text }))}`;

describe('GraphQL over HTTP', () => {
  test('every audit of graphql-http passes on the production configuration', async () => {
    const audits = serverAudits({ url: () => `${server.url}/graphql` });
    const results = await Promise.all(audits.map(({ fn }) => fn()));
    const failures = results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.id} ${result.name}: ${result.reason}`]));
    process.stdout.write(`graphql-http audit: ${results.length - failures.length} of ${results.length} pass\n`);
    expect(failures).toEqual([]);
    expect(results).toHaveLength(61);
  });

  test('to plain JSON, a document that does not parse, does not validate or has wrong variables is answered 200', async () => {
    const answers = [
      await ask(server.url, '{', undefined, PLAIN),
      await ask(server.url, '{ nothing }', undefined, PLAIN),
      await ask(server.url, 'query ($id: ID!) { node(id: $id) { id } }', { id: null }, PLAIN),
    ];
    expect(answers.map(({ status, code }) => [status, code])).toEqual([
      [200, 'GRAPHQL_PARSE_FAILED'],
      [200, 'GRAPHQL_VALIDATION_FAILED'],
      [200, 'BAD_USER_INPUT'],
    ]);
  });

  test.each([[undefined], [null], [0], [false], [{ a: 1 }], [['{ __typename }']], ['']])(
    'a query that is %j is answered 400, to plain JSON as well',
    async (given) => {
      const answer = await ask(server.url, given, undefined, PLAIN);
      expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  test.each(['application/graphql-response+json', 'application/graphql-response+json, application/json', '*/*'])(
    'to %s, the same failures are answered 400',
    async (accept) => {
      expect((await ask(server.url, '{', undefined, { accept })).status).toBe(400);
      expect((await ask(server.url, '{ nothing }', undefined, { accept })).status).toBe(400);
    },
  );

  test('an Accept without JSON is answered 406', async () => {
    expect((await ask(server.url, '{ __typename }', undefined, { accept: 'text/csv' })).status).toBe(406);
  });

  test('a limit that is passed is 400 to plain JSON too, since the document itself was fine', async () => {
    const tooMany = Array.from({ length: 21 }, (_, index) => `a${index}: meta { schemaVersion }`).join(' ');
    const answer = await ask(server.url, `{ ${tooMany} }`, undefined, PLAIN);
    expect([answer.status, answer.code]).toEqual([400, 'ROOT_FIELD_LIMIT_EXCEEDED']);
  });

  test('a batch is refused', async () => {
    const answer = await post(server.url, JSON.stringify([{ query: '{ __typename }' }]));
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('%s is refused with the methods that would be right', async (method) => {
    const answer = await get(`${server.url}/graphql`, {}, method);
    expect([answer.status, answer.code, answer.headers.get('allow')]).toEqual([405, 'METHOD_NOT_ALLOWED', 'GET, POST']);
  });
});

describe('CSRF prevention', () => {
  test('an anonymous GET of no other site is answered', async () => {
    for (const headers of [{}, { 'sec-fetch-site': 'none' }, { 'sec-fetch-site': 'same-origin' }]) {
      expect((await get(query('{ __typename }'), headers)).body.data).toEqual({ __typename: 'Query' });
    }
  });

  test.each([
    [{ cookie: 'a=b' }],
    [{ authorization: 'Basic eDp5' }],
    [{ origin: 'https://elsewhere.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('a GET with %j is refused', async (headers) => {
    const answer = await get(query('{ __typename }'), headers);
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    expect(answer.message).toContain('Cross-Site Request Forgery');
    expect(server.requestLine()).toMatchObject({ status: 400, errorCodes: ['BAD_REQUEST'] });
  });

  test('a GET with a header that only a preflighted request can have is answered, whoever sends it', async () => {
    const answer = await get(query('{ __typename }'), { origin: 'https://elsewhere.example', 'apollo-require-preflight': '1' });
    expect(answer.status).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/xml', 'application/jsonp'])(
    'a POST as %s is refused',
    async (type) => {
      const answer = await post(server.url, JSON.stringify({ query: '{ __typename }' }), { 'content-type': type });
      expect([answer.status, answer.code]).toEqual([415, 'MEDIA_TYPE_NOT_SUPPORTED']);
      expect(answer.message).toContain(type);
    },
  );
});
