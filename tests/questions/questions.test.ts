import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractEngines } from '../contract/engines.js';
import { openGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { missingFiles, questionCases, questionNames } from './question-case.js';

const SEEDS = join(import.meta.dirname, '../../seeds');
// Neo4j plans each text that it has not seen, and the whole bundle is loaded before the first.
const LOADING = 300_000;
const ANSWERING = 120_000;

describe('the questions', () => {
  test('are at least eighty', () => {
    expect(questionNames().length).toBeGreaterThanOrEqual(80);
  });

  test.each(questionNames())('%s is asked in words, put to the API, and answered from the document', (name) => {
    expect(missingFiles(name)).toEqual([]);
  });
});

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openGraph(engine, { seedsDir: SEEDS });
  }, LOADING);

  afterAll(() => graph.close(), LOADING);

  test.each(questionCases())(
    '$name',
    async ({ operation, expected }) => {
      const { data, errors } = await graph.ask(operation);
      expect(errors).toBeUndefined();
      // Records come without a prototype; what is compared is what a client reads.
      expect(JSON.parse(JSON.stringify(data))).toEqual(expected);
    },
    ANSWERING,
  );
});
