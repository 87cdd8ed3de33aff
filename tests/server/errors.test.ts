import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, post } from './support/ask.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

describe('what a client sees of an error', () => {
  test('an error of the catalogue comes with its code and message, its path, and nothing of its cause', async () => {
    const { body } = await ask(server.url, '{ ping refuses(code: "CURSOR_INVALID") }');
    expect(body).toEqual({
      data: { ping: 'pong', refuses: null },
      errors: [{ message: 'refused with CURSOR_INVALID', locations: [{ line: 1, column: 8 }], path: ['refuses'], extensions: { code: 'CURSOR_INVALID' } }],
      extensions: { cost: expect.any(Object) },
    });
  });

  test('any other error is masked under the request id, and logged in full', async () => {
    const { body, headers } = await ask(server.url, '{ ping fails }', undefined, { 'x-request-id': 'masked-1' });
    expect(headers.get('x-request-id')).toBe('masked-1');
    expect(body.errors).toEqual([
      {
        message: 'Something failed that should not; the log has it under the request id.',
        locations: [{ line: 1, column: 8 }],
        path: ['fails'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'masked-1' },
      },
    ]);
    const logged = server.log.find(({ msg, reqId }) => msg === 'operation failed' && reqId === 'masked-1');
    expect(logged?.['err']).toMatchObject({ type: 'TypeError', message: 'a secret of the database at 10.0.0.1' });
  });

  test('an error with a code that is not in the catalogue is masked, with all that it carries', async () => {
    const { body } = await ask(server.url, '{ failsWithDetails }');
    expect(JSON.stringify(body)).not.toMatch(/secret|target|validationErrors/);
    expect(body.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  });

  test('errors of GraphQL itself pass, with suggestions and without a stack', async () => {
    const { body } = await ask(server.url, '{ pin }');
    expect(body.errors).toEqual([
      {
        message: 'Cannot query field "pin" on type "Query". Did you mean "ping"?',
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  test('a variable that does not fit its type is BAD_USER_INPUT', async () => {
    const answer = await ask(server.url, 'query ($first: Int) { tasks(first: $first) { totalCount } }', { first: 'many' });
    expect([answer.status, answer.code, answer.message]).toEqual([
      400,
      'BAD_USER_INPUT',
      'Variable "$first" got invalid value "many"; Int cannot represent non-integer value: "many"',
    ]);
  });

  test('an argument that turns out null only when its field runs is BAD_USER_INPUT, not a failure', async () => {
    const answer = await ask(server.url, 'query ($milliseconds: Int = 1) { slow(milliseconds: $milliseconds) }', { milliseconds: null });
    expect(answer.code).toBe('BAD_USER_INPUT');
  });

  test('an unknown operation name is said so', async () => {
    const answer = await post(server.url, JSON.stringify({ query: 'query A { ping } query B { ping }', operationName: 'C' }));
    expect([answer.status, answer.code, answer.message]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE', 'Unknown operation named "C".']);
  });

  test('a persisted query is refused', async () => {
    const answer = await post(server.url, JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }));
    expect(answer.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('the status of an answer', () => {
  test.each(['ENGINE_UNAVAILABLE', 'ENGINE_BUSY', 'ENGINE_TIMEOUT', 'GRAPH_NOT_LOADED'])('is 503 with Retry-After where %s left no data', async (code) => {
    for (const field of ['refuses', 'refusesNotNull']) {
      const answer = await ask(server.url, `{ ${field}(code: "${code}") }`);
      expect([answer.status, answer.code]).toEqual([503, code]);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });

  test('is 200 where a part of the data could be given', async () => {
    const answer = await ask(server.url, '{ ping refuses(code: "ENGINE_TIMEOUT") }');
    expect([answer.status, answer.headers.get('retry-after'), answer.body.data]).toEqual([200, null, { ping: 'pong', refuses: null }]);
  });

  test('is 200 where a field refused its arguments', async () => {
    expect((await ask(server.url, '{ refuses(code: "PAGE_SIZE_OUT_OF_RANGE") }')).status).toBe(200);
  });

  test('is that of the gravest error', async () => {
    const answer = await ask(server.url, '{ a: refuses(code: "CURSOR_INVALID") b: refuses(code: "ENGINE_BUSY") }');
    expect(answer.status).toBe(503);
  });

  test('is 500 where a failure left no data', async () => {
    expect((await ask(server.url, '{ fails }')).status).toBe(500);
  });
});
