import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfig } from '../../src/config/read-config.js';
import { GRAPH_MODEL } from '../../src/model/graph-model.js';
import { planTraversal } from '../../src/query/plan/plan-traversal.js';
import { prepared } from '../../src/query/prepare/prepared-field.js';
import { createRequestContext } from '../../src/query/request-context.js';
import { runPrepared } from '../../src/query/run-prepared.js';
import type { FieldSelection } from '../../src/query/select/selection-tree.js';
import { anyNestedOperation } from '../properties/any-nested-operation.js';
import { explainOperation } from '../support/explain-operation.js';
import { answeringStatements, loadGraph, type LoadedGraph } from '../support/load-graph.js';
import { contractEngines } from './engines.js';

const { limits } = readConfig({});
const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };
const IDS = ['task:harbour-2030:1-1', 'region:east-coast', 'law:lighthouse-belt-act', 'cluster:lighthouse-belt', 'pillar:harbour-2030:1'];
// Each is two texts that Neo4j has not seen, and each of them takes it some hundred milliseconds to plan.
const OPERATIONS: Readonly<Record<string, number>> = { embedded: 60, neo4j: 8 };

const THREE_LEVELS = `{
  tasks(first: 20) { edges { node { id
    regions(first: 5) { pageInfo { hasNextPage endCursor } edges { cursor role statements { holder { id } } node { id name
      clusters(first: 5) { edges { node { id name } } }
    } } }
  } } }
}`;

interface Opened {
  readonly name: string;
  readonly graph: LoadedGraph;
}

const opened: Opened[] = [];

beforeAll(async () => {
  for (const engine of contractEngines()) opened.push({ name: engine.name, graph: await loadGraph(engine, { seedsDir: 'tests/fixture/seeds' }) });
});

afterAll(() => Promise.all(opened.map(({ graph }) => graph.engine.close())));

async function selectionOf(operation: string): Promise<FieldSelection> {
  const [trace] = (await explainOperation(operation, { limits })).traces;
  if (!trace) throw new Error(`Nothing is selected by ${operation}`);
  return trace.selection;
}

async function answer({ engine, graphStates }: LoadedGraph, selection: FieldSelection, shareNodes: boolean): Promise<string> {
  const context = createRequestContext({ engine, graphStates, limits, logger: quiet });
  const plan = planTraversal(selection, GRAPH_MODEL, limits, { shareNodes });
  return JSON.stringify(await runPrepared(context, prepared(selection, plan)));
}

describe('nodes that many rows lead to', () => {
  test('are asked for once, in the one statement', async () => {
    for (const { graph } of opened) {
      const selection = await selectionOf(THREE_LEVELS);
      const apart = await answer(graph, selection, false);
      graph.engine.forget();
      expect(await answer(graph, selection, true)).toBe(apart);
      expect(answeringStatements(graph.engine).map(({ text }) => text.includes('regions_nodes'))).toEqual([true]);
    }
  });

  test('are what they are where each row reads its own: random operations, byte for byte', async () => {
    const operations = fc.sample(anyNestedOperation(IDS), { numRuns: Math.max(...Object.values(OPERATIONS)), seed: 20_260_114 });
    for (const { name, graph } of opened) {
      for (const operation of operations.slice(0, OPERATIONS[name])) {
        const selection = await selectionOf(operation);
        expect(await answer(graph, selection, true)).toBe(await answer(graph, selection, false));
      }
    }
  });
});
