import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { prepareGraph } from '../../src/ingest/run-ingest.js';
import { aLargePlan } from '../support/a-large-plan.js';
import { removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';

const ROOT = join(import.meta.dirname, '../..');
const BUDGETS = 'large-2030/budgets.jsonl';

/** Runs a script of `tests/support` in a process of its own, and tells how it ended and what it said. */
async function runScript(options: readonly string[], ...args: readonly string[]) {
  const child = spawn(process.execPath, [...options, '--import', './tools/swc-register.mjs', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += String(text)));
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return { code, signal, said };
}

describe('a large plan in JSON Lines', () => {
  const folders: string[] = [];
  let cacheDir: string;
  beforeEach(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'large-plan-'));
    folders.push(cacheDir);
  });
  afterAll(async () => {
    await removeTemporarySeeds();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });

  test('with a broken line in its middle is refused, naming the line, and leaves nothing behind', async () => {
    const files = aLargePlan({ budgets: 600 });
    const lines = (files[BUDGETS] ?? '').split('\n');
    lines[399] = lines[399]?.slice(0, 60) ?? '';
    const seedsDir = await temporarySeeds({ ...files, [BUDGETS]: lines.join('\n') });
    await expect(prepareGraph({ seedsDir, cacheDir })).rejects.toMatchObject({
      code: 'BUNDLE_INVALID',
      message: expect.stringMatching(/^The seeds have 1 problem:\n.*budgets\.jsonl:400:\d+ Not JSON: /u),
    });
    expect(await readdir(cacheDir)).toEqual([]);
  });

  test('with an id in two files is refused, naming both', async () => {
    const { [BUDGETS]: budgets = '', ...files } = aLargePlan({ budgets: 600 });
    const again = budgets.split('\n')[500] ?? '';
    const seedsDir = await temporarySeeds({ ...files, 'large-2030/budgets/a.jsonl': budgets, 'large-2030/budgets/b.jsonl': `\n${again}\n` });
    await expect(prepareGraph({ seedsDir, cacheDir })).rejects.toMatchObject({
      code: 'BUNDLE_INVALID',
      message: expect.stringMatching(/b\.jsonl:2:\d+ The id "budget:large-2030:b-500" is given already in .*a\.jsonl/u),
    });
  });

  test('whose preparation is killed leaves a draft that the next one clears', async () => {
    const seedsDir = await temporarySeeds(aLargePlan({ budgets: 20 }));
    expect(await runScript([], 'tests/support/spool-and-die.ts', cacheDir)).toMatchObject({ signal: 'SIGKILL' });
    expect(await readdir(cacheDir)).toEqual([expect.stringMatching(/\.draft$/u)]);
    expect((await prepareGraph({ seedsDir, cacheDir })).facts.nodes).toEqual({ Budget: 20, Document: 1 });
    expect(await readdir(cacheDir)).toEqual([expect.stringMatching(/^graph-[0-9a-f]{32}\.rows$/u)]);
  });

  test('is loaded in a heap that its rows would not fit in', async () => {
    const seedsDir = await temporarySeeds(aLargePlan({ budgets: 12_000 }));
    const ended = await runScript(['--max-old-space-size=72'], 'tests/support/load-and-count.ts', seedsDir, cacheDir);
    expect(ended).toMatchObject({ code: 0, said: expect.stringContaining('12001 nodes and 11999 relationships') });
  });
});
