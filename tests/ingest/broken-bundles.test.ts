import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderIssue } from '../../src/ingest/issue/render-issue.js';
import { outlineBundles } from '../../src/ingest/outline/outline-bundles.js';
import { readBundles } from '../../src/ingest/read-bundle/read-bundles.js';
import { validateBundles } from '../../src/ingest/validate/validate-bundles.js';

const SOUND = join(import.meta.dirname, 'sound');
const BROKEN = join(import.meta.dirname, 'broken');
const EXPECTED = 'expected-issues.json';

/** What a reader of the problems sees, without the machine's own folders. */
interface ShownIssue {
  readonly code: string;
  readonly at: string;
  readonly message: string;
}

/** The sound bundle with the files of a fault laid over it. */
async function layOver(fault: string, folder: string): Promise<string> {
  const seedsDir = join(folder, fault);
  await cp(SOUND, seedsDir, { recursive: true });
  await cp(join(BROKEN, fault), seedsDir, { recursive: true, filter: (file) => !file.endsWith(EXPECTED) });
  return seedsDir;
}

async function issuesOf(seedsDir: string): Promise<readonly ShownIssue[]> {
  const issues = await validateBundles(outlineBundles(await readBundles(seedsDir)));
  return issues.map((issue) => {
    const at = `${relative(seedsDir, issue.file).replaceAll('\\', '/')}:${issue.line}:${issue.column}`;
    return { code: issue.code, at, message: renderIssue(issue).slice(`${issue.file}:${issue.line}:${issue.column} `.length).replaceAll(`${seedsDir}/`, '') };
  });
}

describe('a bundle that is broken by', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'broken-bundles-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(readdirSync(BROKEN))('%s gets every problem with its place, what was given and what would be right', async (fault) => {
    const issues = await issuesOf(await layOver(fault, folder));
    const file = join(BROKEN, fault, EXPECTED);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${JSON.stringify(issues, null, 2)}\n`);
    expect(issues).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(issues).not.toEqual([]);
  });
});

test('the bundle that the faults are laid over has no problem', async () => {
  expect(await issuesOf(SOUND)).toEqual([]);
});
