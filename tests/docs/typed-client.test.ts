import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
const TSC = join(ROOT, 'node_modules/@typescript/native/bin/tsc');
const PROGRAM = `
import type { ResultOf } from '@graphql-typed-document-node/core';
import { BatteryTriangleDocument } from './battery-triangle.js';

type Answer = ResultOf<typeof BatteryTriangleDocument>;
export const codes = (data: Answer): (string | null)[] => (data.cluster?.regions.edges ?? []).map(({ node }) => node.isoCode);
`;

// Inside the checkout, so that what is generated finds the packages.
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(ROOT, '.cache/typed-client-'));
  const guide = readFileSync(join(ROOT, 'docs/guides/typed-client.md'), 'utf8');
  const [, recipe = ''] = /```js\n(.*?)```/su.exec(guide) ?? [];
  writeFileSync(join(folder, 'generate-client.mjs'), recipe);
  const given = [join(ROOT, 'schema/schema.graphql'), join(ROOT, 'schema/examples/01-battery-triangle.graphql'), 'battery-triangle.ts'];
  execFileSync(process.execPath, ['generate-client.mjs', ...given], { cwd: folder, stdio: 'pipe' });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function typeCheck(program: string): string {
  writeFileSync(join(folder, 'use.ts'), program);
  return execFileSync(process.execPath, [TSC, '--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--skipLibCheck', 'use.ts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

describe('the recipe for a typed client', () => {
  test('gives a document whose answer is typed', () => {
    expect(typeCheck(PROGRAM)).toBe('');
  });

  test('lets no misspelt field through', () => {
    let seen = '';
    try {
      typeCheck(PROGRAM.replace('node.isoCode', 'node.isoCoda'));
    } catch (error) {
      seen = String((error as { stdout?: string }).stdout);
    }
    expect(seen).toContain("Property 'isoCoda' does not exist");
  });
});
