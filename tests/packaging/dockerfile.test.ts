import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readDockerfile } from './read-dockerfile.js';

const stages = readDockerfile('Dockerfile');
const last = stages.at(-1) ?? [];
const restOf = (keyword: string) => last.filter((instruction) => instruction.keyword === keyword).map(({ rest }) => rest);

/** What the build takes from the checkout, as opposed to from another stage. */
const taken = stages
  .flat()
  .filter(({ keyword, rest }) => keyword === 'COPY' && !rest.startsWith('--from'))
  .flatMap(({ rest }) => rest.split(' ').slice(0, -1));

describe('the image', () => {
  test('is built from Debian slim at an exact version, the same in every stage', () => {
    const bases = new Set(stages.map(([from]) => from?.rest.split(' ')[0]));
    expect([...bases]).toEqual([expect.stringMatching(/^node:\d+\.\d+\.\d+-bookworm-slim$/)]);
  });

  test('runs as a user that is not root', () => {
    expect(restOf('USER')).toEqual(['node']);
    expect(last.findIndex(({ keyword }) => keyword === 'USER')).toBeLessThan(last.findIndex(({ keyword }) => keyword === 'CMD'));
  });

  test('tells whether it is ready', () => {
    expect(restOf('HEALTHCHECK').join('')).toContain('/readyz');
  });

  test('takes the compiled sources and no package that only building needs', () => {
    const copied = last.filter(({ keyword, rest }) => keyword === 'COPY' && rest.startsWith('--from')).map(({ rest }) => rest.split(' ').at(-1));
    expect(copied).toEqual(['node_modules', 'dist']);
    expect(readFileSync('Dockerfile', 'utf8')).toContain('npm ci --omit=dev');
  });

  test.each(taken)('takes %s, which is there and which .dockerignore lets through', (path) => {
    expect(existsSync(path)).toBe(true);
    expect(readFileSync('.dockerignore', 'utf8').split('\n')).toContain(`!${path}`);
  });
});
