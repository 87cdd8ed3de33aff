import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.js';
import { ERROR_CATALOG } from '../../src/errors/catalog.js';
import { openEngine } from '../../src/engine/open-engine.js';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { ask, get } from './support/ask.js';
import { loadNothing, startTestServer } from './support/start-test-server.js';

// Nothing listens on port 1.
const unreachable = () => openEngine(readConfig({ NEO4J_URI: 'bolt://127.0.0.1:1' }));

describe('health', () => {
  test('with a graph loaded the service is live and ready', async () => {
    const server = await startTestServer();
    const [live, ready] = [await get(`${server.url}/livez`), await get(`${server.url}/readyz`)];
    await server.stop();
    expect([live.status, live.body]).toEqual([200, { status: 'live' }]);
    expect([ready.status, ready.body]).toEqual([200, { status: 'ready', engine: expect.stringMatching(/^Grafeo /), generation: 'g1' }]);
    expect(ready.headers.get('cache-control')).toBe('no-store');
  });

  test('without a graph the service is live and not ready, and becomes ready by itself', async () => {
    const server = await startTestServer({ loaded: false });
    const before = await get(`${server.url}/readyz`);
    await loadNothing(server.engine, 'g2');
    const after = await get(`${server.url}/readyz`);
    await server.stop();
    expect([before.status, before.code, before.headers.get('retry-after')]).toEqual([503, 'GRAPH_NOT_LOADED', '5']);
    expect([after.status, after.body['generation']]).toEqual([200, 'g2']);
  });

  test('with an engine that cannot be reached the service starts, is live, and says so to every other request, and not where the engine is', async () => {
    const server = await startTestServer({ engine: await unreachable(), loaded: false, schema: await buildApiSchema() });
    const live = await get(`${server.url}/livez`);
    const ready = await get(`${server.url}/readyz`);
    const asked = await ask(server.url, '{ task(id: "task:motir-2026:1-1") { name } }');
    await server.stop();
    expect(live.status).toBe(200);
    expect([ready.status, ready.code]).toEqual([503, 'ENGINE_UNAVAILABLE']);
    expect([asked.status, asked.code]).toEqual([503, 'ENGINE_UNAVAILABLE']);
    expect(asked.headers.get('retry-after')).toBe('1');
    expect([ready.message, asked.message]).toEqual(Array(2).fill(ERROR_CATALOG.ENGINE_UNAVAILABLE.sentence));
  });

  test('with an engine that takes connections and never answers, readiness is refused within a second, and a stop ends', async () => {
    const taken: Socket[] = [];
    const frozen = createServer((socket) => taken.push(socket)).listen(0, '127.0.0.1');
    await once(frozen, 'listening');
    const { port } = frozen.address() as AddressInfo;
    const server = await startTestServer({ engine: await openEngine(readConfig({ NEO4J_URI: `bolt://127.0.0.1:${port}` })), loaded: false });
    const ready = await get(`${server.url}/readyz`);
    await server.stop();
    for (const socket of taken) socket.destroy();
    frozen.close();
    expect([ready.status, ready.code, ready.message]).toEqual([503, 'ENGINE_TIMEOUT', ERROR_CATALOG.ENGINE_TIMEOUT.sentence]);
  });
});
