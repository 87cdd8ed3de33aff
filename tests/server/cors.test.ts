import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from './support/start-test-server.js';

const LISTED = 'https://plans.example.kr';
const OTHER = 'https://elsewhere.example';

let closed: TestServer;
let open: TestServer;

beforeAll(async () => {
  closed = await startTestServer();
  open = await startTestServer({ environment: { CORS_ORIGINS: `${LISTED}, https://second.example` } });
});

afterAll(() => Promise.all([closed.stop(), open.stop()]));

const preflight = (server: TestServer, origin: string) =>
  fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });

const ask = (server: TestServer, origin: string) =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: '{"query":"{ ping }"}' });

const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin');

describe('CORS', () => {
  test('is closed by default', async () => {
    expect(allowed(await preflight(closed, LISTED))).toBeNull();
    expect(allowed(await ask(closed, LISTED))).toBeNull();
  });

  test('is open to the origins listed', async () => {
    const answer = await preflight(open, LISTED);
    expect([answer.status, allowed(answer), answer.headers.get('access-control-allow-methods')]).toEqual([204, LISTED, 'GET, POST']);
    expect(answer.headers.get('access-control-allow-headers')?.split(', ')).toEqual(expect.arrayContaining(['content-type', 'if-none-match']));
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const asked = await ask(open, LISTED);
    expect([allowed(asked), asked.headers.get('access-control-expose-headers'), asked.headers.get('vary')]).toEqual([
      LISTED,
      'x-request-id, retry-after, etag',
      'Origin',
    ]);
  });

  test('is closed to all others', async () => {
    for (const origin of [OTHER, `${LISTED}.evil.example`, 'null', LISTED.toUpperCase()]) {
      expect(allowed(await preflight(open, origin))).toBeNull();
      expect(allowed(await ask(open, origin))).toBeNull();
    }
  });

  test('lets a listed origin read errors, too', async () => {
    const answer = await fetch(`${open.url}/nothing`, { headers: { origin: LISTED } });
    expect([answer.status, allowed(answer)]).toEqual([404, LISTED]);
  });

  test('is open to all where the list says so', async () => {
    const server = await startTestServer({ environment: { CORS_ORIGINS: '*' } });
    expect(allowed(await ask(server, OTHER))).toBe('*');
    await server.stop();
  });
});
