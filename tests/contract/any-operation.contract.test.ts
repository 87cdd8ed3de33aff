import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { anyOperation } from '../properties/any-operation.js';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { contractEngines } from './engines.js';

const IDS = [
  'task:harbour-2030:1-1',
  'region:east-coast',
  'law:lighthouse-belt-act',
  'measure:harbour-2030:zoning',
  'finding:harbour-2030:tide-line',
  'cluster:lighthouse-belt',
  'pillar:harbour-2030:1',
];
// Each is a text that Neo4j has not seen, which it plans for up to a second.
const OPERATIONS = 40;

const graphs: ServedGraph[] = [];
let operations: readonly string[];

beforeAll(async () => {
  operations = fc.sample(anyOperation(await buildApiSchema(), IDS), { numRuns: OPERATIONS, seed: 20_251_217 });
  for (const engine of contractEngines()) graphs.push(await openFixtureGraph(engine));
});

afterAll(() => Promise.all(graphs.map((graph) => graph.close())));

describe('random valid operations', () => {
  test('are answered without an error, alike on every engine, byte for byte', async () => {
    for (const operation of operations) {
      const answers: string[] = [];
      for (const graph of graphs) answers.push(JSON.stringify(await graph.ask(operation)));
      expect(answers[0]).not.toContain('"errors"');
      expect(new Set(answers)).toEqual(new Set([answers[0]]));
    }
  });
});
