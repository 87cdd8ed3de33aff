import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEngine } from '../../src/engine/open-engine.js';
import { readConfig } from '../../src/config/read-config.js';
import { ERROR_CATALOG } from '../../src/errors/catalog.js';
import { serveGraph, type ServedSeeds } from '../hostile/serve-graph.js';
import { FIXTURE_SEEDS } from '../support/temporary-seeds.js';
import { ask } from './support/ask.js';

const ROW = /^\| (.*?) \| `(\{.*\})` \| `(.*)` \|$/u;

const page = readFileSync('docs/reference/bad-input.md', 'utf8').split('\n');
const rows = page.flatMap((line) => {
  const [, what, example, comes] = ROW.exec(line) ?? [];
  return what !== undefined && example !== undefined && comes !== undefined ? [{ what, example, comes }] : [];
});

let server: ServedSeeds;

beforeAll(async () => {
  server = await serveGraph(await openEngine(readConfig({})), FIXTURE_SEEDS);
});

afterAll(() => server.stop());

/** Puts a cursor of a list in the place of what the page writes for one. */
async function withCursors(example: string): Promise<string> {
  const [, list] = /CURSOR OF \{ (\w+) \}/u.exec(example) ?? [];
  if (list === undefined) return example;
  const { body } = await ask(server.url, `{ ${list}(first: 1) { edges { cursor } } }`);
  const connection = body.data?.[list] as { readonly edges: readonly { readonly cursor: string }[] };
  return example.replace(/CURSOR OF \{ \w+ \}/u, connection.edges[0]?.cursor ?? '');
}

describe('docs/reference/bad-input.md', () => {
  test('has a row for each line of a table', () => {
    const written = page.filter((line) => line.startsWith('| ') && !/^\| (what is asked|---)/u.test(line));
    expect(rows).toHaveLength(written.length);
  });

  test.each(rows.filter(({ comes }) => comes in ERROR_CATALOG))('$what is refused: $example', async ({ example, comes }) => {
    expect((await ask(server.url, await withCursors(example))).code).toBe(comes);
  });

  test.each(rows.filter(({ comes }) => !(comes in ERROR_CATALOG)))('$what is answered: $example', async ({ example, comes }) => {
    const { body } = await ask(server.url, await withCursors(example));
    expect({ data: body.data, errors: body.errors }).toEqual({ data: JSON.parse(comes) as unknown, errors: undefined });
  });
});
