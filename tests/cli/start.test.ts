import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyCheckout, type CopiedCheckout } from './copy-checkout.js';
import { startByNpm } from './start-by-npm.js';
import { startServing } from './start-serving.js';

const FIRST_QUERY = '{ cluster(id: "cluster:battery-triangle") { regions(first: 10) { totalCount edges { node { name } citations { lineStart } } } } }';
const ANSWER = { status: 200, body: { data: { cluster: { regions: { totalCount: 3 } } } } };

describe('npm start', () => {
  let checkout: CopiedCheckout;
  const start = () => startServing({ SEEDS_DIR: 'seeds', CACHE_DIR: '.cache' }, { command: ['tools/start.mjs'], folder: checkout.folder });

  beforeAll(() => {
    checkout = copyCheckout();
  });
  afterAll(() => checkout.remove());

  test('in a fresh checkout builds, tells where it serves and answers from the real plan', async () => {
    const service = await start();
    expect(service.printed().stderr).toMatch(/Building the sources …[\s\S]*Building the explorer page …/);
    expect(await service.ask(FIRST_QUERY)).toMatchObject(ANSWER);
    const page = await fetch(`${service.url}/`);
    expect(page.headers.get('content-type')).toContain('text/html');
    // Their library is brought in only now, from the bundle.
    const metrics = await fetch(`${service.url}/metrics`);
    expect({ status: metrics.status, text: await metrics.text() }).toEqual({ status: 200, text: expect.stringMatching(/requests_total[\s\S]+process_cpu/) });
    expect(await service.stop()).toBe(0);
  }, 180_000);

  test('a second time builds nothing', async () => {
    const service = await start();
    expect(await service.ask(FIRST_QUERY)).toMatchObject(ANSWER);
    expect(service.printed().stderr).not.toContain('Building');
    expect(await service.stop()).toBe(0);
  });

  test('builds again what a change made stale, and drops what has lost its source', async () => {
    writeFileSync(join(checkout.folder, 'src/cli/stray.ts'), 'export const stray = 1;\n');
    await (await start()).stop();
    expect(readFileSync(join(checkout.folder, 'dist/compiled/cli/stray.js'), 'utf8')).toContain('stray');
    rmSync(join(checkout.folder, 'src/cli/stray.ts'));
    await (await start()).stop();
    expect(() => readFileSync(join(checkout.folder, 'dist/compiled/cli/stray.js'))).toThrow('ENOENT');
  }, 120_000);

  test('ends when npm is ended, which hands no signal on', async () => {
    const { url, untilGone, npm } = await startByNpm(checkout.folder);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    npm.kill('SIGTERM');
    await once(npm, 'exit');
    await untilGone();
  });

  test('says that Node is too old, in one line', () => {
    const manifest = join(checkout.folder, 'package.json');
    const before = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, before.replace('">=20.19"', '">=99.1"'));
    const { status, stderr } = spawnSync(process.execPath, ['tools/start.mjs'], { cwd: checkout.folder, encoding: 'utf8' });
    writeFileSync(manifest, before);
    expect({ status, stderr }).toEqual({ status: 1, stderr: `workplan-graph needs Node >=99.1; this is Node ${process.versions.node}.\n` });
  });

  test('says that the sources do not compile, and where', () => {
    writeFileSync(join(checkout.folder, 'src/cli/broken.ts'), 'export const broken: number = "no";\n');
    const { status, stderr } = spawnSync(process.execPath, ['tools/start.mjs'], { cwd: checkout.folder, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('The sources could not be built; the reasons stand above.');
  }, 120_000);
});
