import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

interface JestConfig {
  readonly projects: readonly { readonly testMatch: readonly string[]; readonly globals?: { readonly TOGETHER: { readonly folder: string } } }[];
}

/** A pattern for each of the names in its braces. */
function spelledOut(pattern: string): readonly string[] {
  const names = /\{([^}]*)\}/u.exec(pattern);
  return names ? (names[1] ?? '').split(',').map((name) => pattern.replace(names[0], name)) : [pattern];
}

/** Folders that the projects look for tests in, with a slash at the end. */
async function testFolders(): Promise<readonly string[]> {
  const { default: config } = (await import(resolve('jest.config.mjs'))) as { readonly default: JestConfig };
  return config.projects.flatMap(({ testMatch, globals }) =>
    globals ? [`${globals.TOGETHER.folder}/`] : testMatch.flatMap(spelledOut).map((pattern) => pattern.replace('<rootDir>/', '').replace(/\*\*.*$/u, '')),
  );
}

const testsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') && !path.includes('/node_modules/'));

const homeless = (tests: readonly string[], folders: readonly string[]): readonly string[] =>
  tests.filter((path) => !folders.some((folder) => path.startsWith(folder)));

describe('npm test', () => {
  test('runs every test file that there is', async () => {
    const folders = await testFolders();
    expect(folders.length).toBeGreaterThan(5);
    expect(homeless(['src', 'tests', 'bench'].flatMap(testsBelow), folders)).toEqual([]);
  });

  test('would miss one in a folder that no project names', async () => {
    expect(homeless(['tests/elsewhere/lost.test.ts'], await testFolders())).toEqual(['tests/elsewhere/lost.test.ts']);
  });
});
