import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';
import { runOpenLoop } from './open-loop.js';

describe('an open load', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function serve(listener: RequestListener): Promise<string> {
    server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('sends every request at its own time, and counts answers, refusals and what failed', async () => {
    const bodies: string[] = [];
    const url = await serve((request, response) => {
      request.on('data', (part) => bodies.push(String(part)));
      request.on('end', () => {
        if (request.url === '/refuse') response.writeHead(503, { 'retry-after': '1' }).end();
        else if (request.url === '/break') response.destroy();
        else response.end('{}');
      });
    });
    const paths = ['/', '/refuse', '/break', '/'];
    const result = await runOpenLoop({ url, rate: 200, seconds: 0.2, request: (at) => ({ method: 'POST', path: paths[at % 4] ?? '/', body: `{"at":${at}}` }) });
    expect(result).toMatchObject({ arrived: 40, statuses: { 200: 20, 503: 10 }, failures: { ECONNRESET: 10 }, retryAfter: 10 });
    expect([result.accepted.count, result.refused.count]).toEqual([20, 10]);
    expect(new Set(bodies).size).toBe(40);
  });

  test('does not wait for answers before it sends, and gives up when patience is over', async () => {
    const url = await serve(() => undefined);
    const result = await runOpenLoop({ url, rate: 200, seconds: 0.1, patience: 300, request: () => ({ method: 'GET', path: '/' }) });
    expect(result).toMatchObject({ arrived: 20, statuses: {}, failures: { GIVEN_UP: 20 }, accepted: { count: 0, p50: null } });
    expect(result.mostWaiting).toBeGreaterThan(10);
  });
});
