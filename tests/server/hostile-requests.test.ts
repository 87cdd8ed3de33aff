import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, get, post } from './support/ask.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

/** Sends bytes as they are, and gives all that comes back until the connection is closed. */
async function sendRaw(port: number, ...parts: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  // A server that has said what it thinks of a request need not read the rest of it.
  socket.on('error', () => undefined);
  let received = '';
  socket.on('data', (data) => (received += String(data)));
  for (const part of parts) {
    socket.write(part);
    await sleep(10);
  }
  await closed;
  return received;
}

function errorOf(received: string): unknown {
  const body = JSON.parse(received.slice(received.indexOf('\r\n\r\n') + 4)) as { readonly errors: readonly unknown[] };
  return body.errors[0];
}

describe('bodies', () => {
  test.each(['', '{', '{"query":', 'null,', '\u0000', "{'query':1}"])('%j is answered as no JSON', async (body) => {
    const answer = await post(server.url, body);
    expect([answer.status, answer.code]).toEqual([400, 'BODY_NOT_JSON']);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test.each(['null', '1', '"{ ping }"', '{}', '[]', '[[]]', '{"query":{}}', '{"query":"{ ping }","variables":[1]}', '{"query":"{ ping }","variables":"{}"}'])(
    '%s is answered as no operation',
    async (body) => {
      const answer = await post(server.url, body);
      expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  test('ten megabytes are refused before they are read, naming the limit', async () => {
    const answer = await post(server.url, JSON.stringify({ query: `{ ping } #${'x'.repeat(10_000_000)}` }));
    expect([answer.status, answer.code]).toEqual([413, 'BODY_TOO_LARGE']);
    expect(answer.message).toBe('The limit maxBodyBytes allows a body of 1000000 bytes; this one has 10000022.');
  });

  test('a body of unsaid length is refused as soon as it is over the limit', async () => {
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    const received = await sendRaw(
      server.port,
      head,
      `${(600_000).toString(16)}\r\n${' '.repeat(600_000)}\r\n`,
      `${(600_000).toString(16)}\r\n${' '.repeat(600_000)}\r\n`,
    );
    expect(errorOf(received)).toMatchObject({ extensions: { code: 'BODY_TOO_LARGE' } });
  });

  test('keys called __proto__ and constructor change nothing', async () => {
    const body =
      '{"query":"query ($text: String) { echo(text: $text) }","variables":{"text":"a","__proto__":{"text":"b"},"constructor":{"prototype":{"x":1}}},"__proto__":{"query":"{ fails }"}}';
    expect((await post(server.url, body)).body.data).toEqual({ echo: 'a' });
    expect((await post(server.url, '{"__proto__":{"query":"{ ping }"}}')).code).toBe('BAD_REQUEST');
    expect(({} as { readonly x?: unknown }).x).toBeUndefined();
  });

  test('a variable declared as __proto__ is no way in', async () => {
    const answer = await post(server.url, '{"query":"query ($__proto__: String) { echo(text: $__proto__) }","variables":{"__proto__":"a"}}');
    expect(answer.status).toBe(200);
    expect(answer.code).toBeUndefined();
  });

  test('variables of any shape are measured without a failure', async () => {
    const query = 'query ($first: Int, $ids: [ID!]!) { tasks(first: $first) { totalCount } nodes(ids: $ids) { id } }';
    for (const odd of [{ toString: 1 }, [[{ length: -1 }]], 1e308, -0, true, '\u0000', { __proto__: null }]) {
      const answer = await ask(server.url, query, { first: odd, ids: odd });
      expect([200, 400]).toContain(answer.status);
      expect([undefined, 'BAD_USER_INPUT']).toContain(answer.code);
    }
  });

  test('a lone surrogate comes back as it was sent, and is no valid character of a document', async () => {
    const answer = await post(server.url, '{"query":"query ($text: String) { echo(text: $text) }","variables":{"text":"\\ud800"}}');
    expect(answer.body.data).toEqual({ echo: '\ud800' });
    expect((await post(server.url, '{"query":"{ echo(text: \\"\\ud800\\") }"}')).code).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('bytes that are no UTF-8, as of a text in EUC-KR, are refused, and not read as other words', async () => {
    const text = Buffer.from([0xb9, 0xdd, 0xb5, 0xb5]);
    const bytes = Buffer.concat([Buffer.from('{"query":"query ($text: String) { echo(text: $text) }","variables":{"text":"'), text, Buffer.from('"}}')]);
    const posted = await post(server.url, bytes);
    expect([posted.status, posted.code, posted.message]).toEqual([400, 'BODY_NOT_JSON', expect.stringContaining('UTF-8')]);
    const got = await get(`${server.url}/graphql?query={echo(text:"%B9%DD%B5%B5")}`);
    expect([got.status, got.code, got.message]).toEqual([400, 'BAD_REQUEST', expect.stringContaining('UTF-8')]);
    expect((await get(`${server.url}/graphql?query={echo(text:"%EB%B0%98 %EF%BF%BD 100%25")}`)).body.data).toEqual({ echo: '반 \ufffd 100%' });
  });

  test('a body that is compressed is refused as such', async () => {
    const answer = await post(server.url, '{"query":"{ ping }"}', { 'content-encoding': 'gzip' });
    expect([answer.status, answer.code, answer.message]).toEqual([415, 'MEDIA_TYPE_NOT_SUPPORTED', 'The body is encoded as "gzip". Send it as it is.']);
  });

  test('a number that is none to JSON is told from null, also where the same was asked with null before', async () => {
    const bodyWith = (first: string) => `{"query":"query ($first: Int) { tasks(first: $first) { totalCount } }","variables":{"first":${first}}}`;
    expect((await post(server.url, bodyWith('null'))).status).toBe(200);
    expect((await post(server.url, bodyWith('1e999'))).code).toBe('BAD_USER_INPUT');
  });
});

describe('operations of another kind', () => {
  test.each(['mutation { x }', 'subscription { ping }', 'query a { ping } mutation b { ping }'])(
    '%s is answered as a document that does not validate',
    async (query) => {
      const answer = await ask(server.url, query);
      expect([answer.status, answer.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
      expect(answer.message).toMatch(/^This API has no (mutation|subscription); it answers queries\.$/);
    },
  );
});

describe('paths, methods and headers', () => {
  test.each(['/nothing', '/graphql/', '/graphql/x', '/.built-from', '/../package.json', '/%2e%2e/package.json', '/..%2f..%2fpackage.json'])(
    'there is nothing at %s',
    async (path) => {
      const answer = await get(`${server.url}${path}`);
      expect([answer.status, answer.code]).toEqual([404, 'PATH_NOT_FOUND']);
      expect(answer.message).toContain('the API is at /graphql');
    },
  );

  test('/graphql says of OPTIONS, which is no preflight here, what it takes', async () => {
    const answer = await fetch(`${server.url}/graphql`, { method: 'OPTIONS' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  test('a path that does not decode is a bad request', async () => {
    const answer = await get(`${server.url}/%E0%A4%A`);
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a Host header that is no host name is a bad request', async () => {
    const received = await sendRaw(server.port, 'GET /graphql?query={__typename} HTTP/1.1\r\nHost: a[b\r\nConnection: close\r\n\r\n');
    expect(errorOf(received)).toEqual({ message: 'The Host header "a[b" is no host name.', extensions: { code: 'BAD_REQUEST' } });
  });

  test('what is no HTTP is answered in the same shape', async () => {
    const received = await sendRaw(server.port, 'HELLO\r\n\r\n');
    expect(received).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(errorOf(received)).toEqual({ message: 'What arrived is not an HTTP request.', extensions: { code: 'BAD_REQUEST' } });
  });

  test('headers over the limit are answered in the same shape', async () => {
    const answer = await get(`${server.url}/graphql?query=${'x'.repeat(20_000)}`);
    expect([answer.status, answer.code]).toEqual([431, 'HEADERS_TOO_LARGE']);
  });

  test('a search parameter given twice is refused', async () => {
    expect((await get(`${server.url}/graphql?query={a}&query={b}`)).code).toBe('BAD_REQUEST');
  });
});

describe('slow clients', () => {
  test('a client that sends a letter at a time is answered, and holds up no other', async () => {
    const body = '{"query":"{ ping }"}';
    const slow = sendRaw(
      server.port,
      `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
      ...Array.from(body),
    );
    expect((await ask(server.url, '{ ping }')).body.data).toEqual({ ping: 'pong' });
    expect(await slow).toContain('{"data":{"ping":"pong"}');
  });

  test('a request that does not arrive whole in time is given up', async () => {
    const hasty = await startTestServer({ requestTimeout: 200 });
    const received = await sendRaw(hasty.port, 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{');
    await hasty.stop();
    expect(errorOf(received)).toMatchObject({ extensions: { code: 'REQUEST_TIMEOUT' } });
  });

  test('a client that is gone ends what still runs for it', async () => {
    const gone = new AbortController();
    const asked = fetch(`${server.url}/graphql?query={held}`, { signal: gone.signal }).catch(() => 'gone');
    await server.fields.untilRan('held', 1);
    gone.abort();
    expect(await asked).toBe('gone');
    await server.fields.untilRan('held:aborted', 1);
  });
});
