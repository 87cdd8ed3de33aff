import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractEngines } from '../contract/engines.js';
import { openGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { readBlocks, readExamples, type PageExample } from './read-blocks.js';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'schema/examples');

const kept = readdirSync(EXAMPLES).map((file): PageExample => ({ name: file, operation: readFileSync(join(EXAMPLES, file), 'utf8'), answer: null }));
// What these show is asked of a gateway, or by a client; their own tests run it.
const TESTED_APART = ['another-ministry.md', 'clients.md'];
const guides = readdirSync(join(ROOT, 'docs/guides')).filter((file) => file.endsWith('.md') && !TESTED_APART.includes(file));
const examples = [...readExamples('README.md'), ...guides.flatMap((file) => readExamples(`docs/guides/${file}`)), ...kept];

describe('the two pages of README', () => {
  test('hold the same commands, examples and answers', () => {
    expect(readBlocks('README.ko.md')).toEqual(readBlocks('README.md'));
  });
});

describe('every example', () => {
  const graphs: ServedGraph[] = [];

  beforeAll(async () => {
    for (const engine of contractEngines()) graphs.push(await openGraph(engine, { seedsDir: join(ROOT, 'seeds') }));
  });

  afterAll(() => Promise.all(graphs.map((graph) => graph.close())));

  test.each(examples)('$name answers as it says, alike on every engine, with nothing empty at its root', async ({ operation, answer }) => {
    const answers: unknown[] = [];
    for (const graph of graphs) answers.push(await graph.ask(operation));
    const [first] = answers as { data?: Record<string, unknown>; errors?: unknown }[];
    expect(first?.errors).toBeUndefined();
    expect(Object.values(first?.data ?? {})).not.toContain(null);
    expect(first?.data).toMatchObject(answer ?? {});
    // What `meta` says of the engine and the time of the load differs, and is no part of the graph.
    const told = answers.map((one) => JSON.stringify(one).replace(/"(engine|loadedAt)":"[^"]*"/gu, ''));
    expect(new Set(told).size).toBe(1);
  });
});
