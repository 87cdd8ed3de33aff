import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { issuesOf, removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';

const PAGE = join(import.meta.dirname, '../../docs/reference/seed-bundle.md');
const FILE = /^`([a-z-]+\.yaml)`\n\n```yaml\n([\s\S]*?)^```/gmu;

afterAll(removeTemporarySeeds);

test('the bundle that the reference page shows has no problem', async () => {
  const page = await readFile(PAGE, 'utf8');
  const files = [...page.matchAll(FILE)].map(([, name, text]) => [`harbour-2030/${name}`, text ?? ''] as const);
  expect(files.map(([path]) => path)).toContain('harbour-2030/document.yaml');
  expect(await issuesOf(await temporarySeeds(Object.fromEntries(files)))).toEqual([]);
});
