import { describe, expect, test } from '@jest/globals';
import { startTestServer } from './support/start-test-server.js';

describe('listening', () => {
  test('port 0 takes a free one, and the address says which', async () => {
    const server = await startTestServer();
    expect(server.port).toBeGreaterThan(0);
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    await server.stop();
  });

  test('a port in use is said so, with what to do', async () => {
    const server = await startTestServer();
    const second = startTestServer({ environment: { PORT: String(server.port) } });
    await expect(second).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Another process listens on port ${server.port} of 127.0.0.1. Set PORT to another one, or to 0 for any that is free.`,
    });
    await server.stop();
  });

  test('a host that is not of this machine is said so', async () => {
    await expect(startTestServer({ environment: { HOST: '203.0.113.1' } })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  test('an address that stands for all is given as one that can be called', async () => {
    const server = await startTestServer({ environment: { HOST: '0.0.0.0' } });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    await server.stop();
  });
});
