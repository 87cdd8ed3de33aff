import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ask, get } from './support/ask.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

const HELD = '{ held }';

let server: TestServer;
afterEach(() => server.stop());

async function startFull(environment: NodeJS.ProcessEnv) {
  server = await startTestServer({ environment });
  const held = Array.from({ length: Number(environment['MAX_REQUESTS']) }, () => ask(server.url, HELD));
  await server.fields.untilRan('held', held.length);
  return { held };
}

async function open(): Promise<Socket> {
  const socket = connect(server.port, '127.0.0.1').setEncoding('utf8');
  await once(socket, 'connect');
  return socket;
}

/** What comes back until so many answers have begun. */
async function answersOn(socket: Socket, count: number): Promise<string> {
  let text = '';
  while (text.split('HTTP/1.1 ').length <= count) text += String((await once(socket, 'data'))[0]);
  return text;
}

const requestOf = (query: string): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
};

describe('a server with as much in hand as it takes', () => {
  test('refuses the next request without waiting for any, and takes requests again when one is answered', async () => {
    const { held } = await startFull({ MAX_REQUESTS: '2', MAX_BURST: '2' });
    const refused = await ask(server.url, '{ ping }');
    expect([refused.status, refused.code, refused.headers.get('retry-after'), refused.body.data]).toEqual([503, 'OVERLOADED', '1', undefined]);
    expect(server.fields.ran).toEqual(['held', 'held']);
    server.fields.release();
    for (const { status } of await Promise.all(held)) expect(status).toBe(200);
    expect((await ask(server.url, '{ ping }')).status).toBe(200);
  });

  test('still says that it lives and is ready', async () => {
    const { held } = await startFull({ MAX_REQUESTS: '1', MAX_BURST: '1' });
    for (const path of ['/livez', '/readyz']) expect((await get(`${server.url}${path}`)).status).toBe(200);
    server.fields.release();
    await Promise.all(held);
  });

  test('does not read the body of what it refuses, and goes on with the connection', async () => {
    const { held } = await startFull({ MAX_REQUESTS: '1', MAX_BURST: '1' });
    const socket = await open();
    socket.write('POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 21\r\n\r\n{"query":');
    expect(await answersOn(socket, 1)).toContain('"OVERLOADED"');
    server.fields.release();
    await Promise.all(held);
    socket.write(`"{ ping }" }${requestOf('{ ping }')}`);
    expect(await answersOn(socket, 1)).toContain('"pong"');
    socket.destroy();
  });

  test('gives a client its share though another has taken all', async () => {
    const { held } = await startFull({ MAX_REQUESTS: '4', MAX_BURST: '8', TRUST_PROXY: '127.0.0.1' });
    // The moment in which a burst is taken whole.
    await sleep(150);
    const of = (client: string) => ask(server.url, '{ ping }', undefined, { 'x-forwarded-for': client });
    expect([(await of('192.0.2.1')).status, (await of('127.0.0.1')).status]).toEqual([200, 503]);
    server.fields.release();
    await Promise.all(held);
  });

  test('tells the operator once a second how much it refuses, not once a request', async () => {
    const { held } = await startFull({ MAX_REQUESTS: '1', MAX_BURST: '1', LOG_LEVEL: 'info' });
    const began = performance.now();
    await Promise.all(Array.from({ length: 20 }, () => ask(server.url, '{ ping }')));
    const told = () => server.log.filter(({ msg }) => msg === 'requests refused: overloaded');
    const refused = () => told().reduce((sum, line) => sum + Number(line['refused']), 0);
    while (refused() < 20 && performance.now() - began < 20_000) await sleep(50);
    expect(refused()).toBe(20);
    expect(told().length).toBeLessThanOrEqual(Math.ceil((performance.now() - began) / 1000));
    expect(told()[0]).toMatchObject({ level: 40, inHand: 1, clients: 1 });
    expect(server.log.filter(({ status }) => status === 503)).toEqual([]);
    server.fields.release();
    await Promise.all(held);
  });
});

test('a client that leaves ends all that it sent at once over one connection, and holds no place', async () => {
  server = await startTestServer({ environment: { MAX_REQUESTS: '3', MAX_BURST: '3' } });
  const socket = await open();
  socket.write(requestOf(HELD).repeat(3));
  await server.fields.untilRan('held', 3);
  socket.destroy();
  await server.fields.untilRan('held:aborted', 3);
  expect((await ask(server.url, '{ ping }')).status).toBe(200);
});
