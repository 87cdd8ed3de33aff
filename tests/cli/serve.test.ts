import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { runCommand } from './run-command.js';
import { startServing } from './start-serving.js';

describe('serve without a database', () => {
  test('tells the address, the engine, what it holds and a first query, answers, and ends with 0 at SIGTERM', async () => {
    const service = await startServing({ SOURCE_FILE: 'tests/fixture/harbour-2030.txt' });
    await service.untilPrinted(/A first query:\n {2}curl .*\n/);
    expect(service.printed().stdout).toMatch(/^ {2}Engine +Grafeo \S+\n {2}Graph +\d+ nodes and \d+ relationships, data version \w+\n {2}Documents +\S+/m);
    const { status, body } = await service.ask('{ cluster(id: "cluster:lighthouse-belt") { citations { quote quoteStatus } } }');
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: { cluster: { citations: [{ quote: expect.stringContaining('등대 벨트') }] } } });
    expect(await service.stop()).toBe(0);
  });

  test('says plainly that its port is in use, and ends with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { exitCode, stderr } = await runCommand(['serve'], { environment: { PORT: port } });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining(`Another process listens on port ${port}`) });
    other.close();
  });
});
