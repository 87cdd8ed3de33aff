import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, get } from './support/ask.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

const linesOf = (id: string) => server.log.filter(({ reqId, msg }) => reqId === id && msg === 'request');

describe('the log', () => {
  test('has one line a request, with operation, root fields, cost, duration and error codes', async () => {
    const query = 'query Tasks { tasks(first: 3) { edges { node { id } } } a: refuses(code: "CURSOR_INVALID") b: refuses(code: "CURSOR_INVALID") }';
    await ask(server.url, query, undefined, { 'x-request-id': 'one-line' });
    expect(linesOf('one-line')).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Tasks',
        rootFields: ['tasks', 'refuses', 'refuses'],
        listCost: 3,
        errorCodes: ['CURSOR_INVALID', 'CURSOR_INVALID'],
        milliseconds: expect.any(Number),
      }),
    ]);
  });

  test('has the level of the gravest error', async () => {
    await ask(server.url, '{ ping }', undefined, { 'x-request-id': 'level-none' });
    await ask(server.url, '{ refuses(code: "ENGINE_BUSY") }', undefined, { 'x-request-id': 'level-warn' });
    await ask(server.url, '{ fails }', undefined, { 'x-request-id': 'level-error' });
    const levels = ['level-none', 'level-warn', 'level-error'].map((id) => linesOf(id)[0]?.['level']);
    expect(levels).toEqual([30, 40, 50]);
  });

  test('never has the value of a variable, an argument or a query string', async () => {
    const secret = 'a-value-of-nobody-else';
    const query = 'query ($text: String) { echo(text: $text) }';
    await ask(server.url, query, { text: secret });
    await ask(server.url, `{ echo(text: "${secret}") }`);
    await ask(server.url, query, { text: [secret] });
    await get(`${server.url}/graphql?${String(new URLSearchParams({ query, variables: JSON.stringify({ text: secret }) }))}`);
    await get(`${server.url}/nothing?${secret}`);
    expect(JSON.stringify(server.log)).not.toContain(secret);
  });

  test('says health checks and files at debug level only', async () => {
    await get(`${server.url}/livez`, { 'x-request-id': 'health' });
    expect(linesOf('health')[0]?.['level']).toBe(20);
  });
});

describe('the request id', () => {
  test('is taken from the client and given back', async () => {
    expect((await ask(server.url, '{ ping }', undefined, { 'x-request-id': 'trace:1/a.b-c' })).headers.get('x-request-id')).toBe('trace:1/a.b-c');
  });

  test.each(['', 'two words', 'x'.repeat(129), '<script>', 'ü'])('is made anew where the client gives %j', async (given) => {
    const { headers } = await ask(server.url, '{ ping }', undefined, { 'x-request-id': given });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is on answers of every kind', async () => {
    for (const path of ['/nothing', '/livez', '/graphql', '/']) expect((await fetch(`${server.url}${path}`)).headers.get('x-request-id')).not.toBeNull();
  });
});
