import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { prepareGraph } from '../../src/ingest/run-ingest.js';
import { FIXTURE_SEEDS, HeldRows, removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';

describe('a graph is prepared', () => {
  const folders: string[] = [];
  let cacheDir: string;
  beforeEach(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'graph-cache-'));
    folders.push(cacheDir);
  });
  afterAll(async () => {
    await removeTemporarySeeds();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });

  const cacheFile = async () => join(cacheDir, (await readdir(cacheDir))[0] ?? '');

  test('from the cache the second time, and is the same', async () => {
    const first = await prepareGraph({ seedsDir: FIXTURE_SEEDS, cacheDir });
    const second = await prepareGraph({ seedsDir: FIXTURE_SEEDS, cacheDir });
    expect([first.cached, second.cached]).toEqual([false, true]);
    expect(second.facts).toEqual(first.facts);
    expect(new HeldRows(second.rows)).toEqual(new HeldRows(first.rows));
  });

  test('anew when a file has changed', async () => {
    const seedsDir = await temporarySeeds({}, FIXTURE_SEEDS);
    const before = await prepareGraph({ seedsDir, cacheDir });
    await appendFile(
      join(seedsDir, 'harbour-2030/themes.yaml'),
      '\n- { id: theme:wind, name: 바람, nameEn: Wind, nameOrigin: OWN, citations: [{ lines: 1, evidence: [항만] }] }\n',
    );
    const after = await prepareGraph({ seedsDir, cacheDir });
    expect(after.cached).toBe(false);
    expect(after.generation).not.toBe(before.generation);
  });

  test.each([
    ['was cut off', (file: string) => truncate(file, 1000)],
    ['is empty', (file: string) => writeFile(file, '')],
    ['has one letter changed', async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace('새벽항', '저녁항'))],
  ])('anew where the cache %s, which is then put right', async (_, damage) => {
    const whole = await prepareGraph({ seedsDir: FIXTURE_SEEDS, cacheDir });
    await damage(await cacheFile());
    expect(await prepareGraph({ seedsDir: FIXTURE_SEEDS, cacheDir })).toEqual(whole);
    expect(await prepareGraph({ seedsDir: FIXTURE_SEEDS, cacheDir })).toEqual({ ...whole, cached: true });
  });

  test('without a cache where none can be kept', async () => {
    await writeFile(join(cacheDir, 'file'), '');
    const prepared = await prepareGraph({ seedsDir: FIXTURE_SEEDS, cacheDir: join(cacheDir, 'file') });
    expect(prepared.facts.nodes).toMatchObject({ Law: 5, Task: 5, Region: 5 });
    expect(prepared.facts.referenceNodes).toEqual({ Region: 1 });
  });

  test('never of seeds with problems: all of them are told', async () => {
    const seedsDir = await temporarySeeds({ 'harbour-2030/themes.yaml': '- id: theme:wind\n- id: them:wind\n' }, FIXTURE_SEEDS);
    const refused = prepareGraph({ seedsDir, cacheDir });
    await expect(refused).rejects.toMatchObject({
      code: 'BUNDLE_INVALID',
      message: expect.stringMatching(/^The seeds have \d+ problems:\n(.*\n)*.*themes\.yaml:2:7 /),
    });
    expect(await readdir(cacheDir)).toEqual([]);
  });
});
