import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { ask, get } from './support/ask.js';
import { startTestServer, type TestServer } from './support/start-test-server.js';

/** Asks so many times at once for a field that waits, and resolves with the answers to come when all of them run. */
async function inFlight(server: TestServer, count: number) {
  const answers = Array.from({ length: count }, () => ask(server.url, '{ held }').catch(() => 'cut off' as const));
  await server.fields.untilRan('held', count);
  return answers;
}

describe('a stop', () => {
  test('answers every request in flight, and closes the engine only then', async () => {
    const server = await startTestServer();
    const answers = await inFlight(server, 20);
    const stopped = server.stop();
    await server.engine.run({ text: 'RETURN 1 AS one', parameters: {} });
    server.fields.release();
    await stopped;
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ status: 200, body: { data: { held: 'done' } } });
    await expect(server.engine.run({ text: 'RETURN 1 AS one', parameters: {} })).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });

  test('refuses new requests meanwhile, and closes their connections', async () => {
    const server = await startTestServer();
    const [answer] = await inFlight(server, 1);
    const stopped = server.stop();
    const [refused, ready, live] = [await ask(server.url, '{ ping }'), await get(`${server.url}/readyz`), await get(`${server.url}/livez`)];
    server.fields.release();
    expect([refused.status, refused.code, refused.headers.get('connection'), refused.headers.get('retry-after')]).toEqual([503, 'STOPPING', 'close', '1']);
    expect([ready.status, ready.code]).toEqual([503, 'STOPPING']);
    expect(live.status).toBe(200);
    expect(await answer).toMatchObject({ status: 200 });
    await stopped;
    await expect(ask(server.url, '{ ping }')).rejects.toThrow('fetch failed');
  });

  test('cuts off what is still in flight when its time is up, and ends what runs for it', async () => {
    const server = await startTestServer({ environment: { STOP_GRACE_MS: '200' } });
    const [answer] = await inFlight(server, 1);
    await server.stop();
    expect(await answer).toBe('cut off');
    await server.fields.untilRan('held:aborted', 1);
    expect(server.log.find(({ msg }) => String(msg).includes('cut off'))).toMatchObject({ level: 40 });
  });

  test('is not held up by connections that are idle or have sent half a request', async () => {
    const server = await startTestServer();
    await ask(server.url, '{ ping }');
    const half = connect(server.port, '127.0.0.1');
    const closed = new Promise<string>((resolve) => half.once('close', () => resolve('closed')));
    // Cut off, it may see a reset before the end.
    half.on('error', () => undefined).resume();
    half.write('POST /graphql HTTP/1.1\r\nHost: x\r\n');
    await sleep(50);
    await server.stop();
    expect(await closed).toBe('closed');
  });

  test('asked for twice is one stop', async () => {
    const server = await startTestServer();
    expect(server.stop()).toBe(server.stop());
    await server.stop();
  });
});
