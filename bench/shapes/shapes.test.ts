import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { readConfig } from '../../src/config/read-config.js';
import { createRequestContext } from '../../src/query/request-context.js';
import { contractEngines } from '../../tests/contract/engines.js';
import { loadGraph, type LoadedGraph } from '../../tests/support/load-graph.js';
import { generateGraph } from '../graph/generate-graph.js';
import type { GraphFacts } from '../graph/graph-facts.js';
import { PATH } from './s10-path.js';
import type { Shape } from './shape.js';
import { ALL_SHAPES } from './shapes.js';

const SEEDS = join(import.meta.dirname, '../../.cache/tests/bench-shapes');
const SILENT = { debug: () => undefined, warn: () => undefined, error: () => undefined };
const { limits } = readConfig({});

describe('the shapes of the bench, at 1,000 nodes on the embedded engine', () => {
  let facts: GraphFacts;
  let loaded: LoadedGraph;

  beforeAll(async () => {
    facts = await generateGraph({ nodes: 1_000, out: SEEDS });
    const [embedded] = contractEngines();
    if (!embedded) throw new Error('There is no embedded engine.');
    loaded = await loadGraph(embedded, { seedsDir: SEEDS });
  });
  afterAll(() => loaded.engine.close());

  async function ours({ ours: { query, variablesOf } }: Shape, index: number): Promise<unknown> {
    const contextValue = createRequestContext({ ...loaded, limits, logger: SILENT });
    const { data, errors } = await graphql({ schema: await buildApiSchema(), source: query, variableValues: variablesOf(facts, index), contextValue });
    expect(errors).toBeUndefined();
    return data;
  }

  async function floors({ floor: { cypher, variablesOf, parametersOf, dataOf } }: Shape, index: number): Promise<unknown> {
    const { pointer } = await loaded.graphStates.current();
    const [record] = await loaded.engine.run({ text: cypher, parameters: parametersOf(variablesOf(facts, index), pointer.generation) });
    return dataOf(record?.['answer'] as never);
  }

  // The embedded engine looks for shortest paths before it looks at what is not to be walked; `npm run bench:equal` holds that one against Neo4j.
  test.each(ALL_SHAPES.filter((shape) => shape !== PATH))('$name: ours and hand-written Cypher say the same', async (shape) => {
    for (const index of [0, 1, 7]) {
      // Through JSON, as they travel: what graphql-js gives has no prototype.
      expect(JSON.parse(JSON.stringify(await ours(shape, index)))).toEqual(await floors(shape, index));
    }
  });

  test('a path is found between every two ends that are asked for', async () => {
    for (const index of [0, 1, 7]) expect(await ours(PATH, index)).toMatchObject({ paths: { paths: [{ nodes: expect.any(Array) }] } });
  });
});
