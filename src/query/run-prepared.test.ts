import { expect, test } from '@jest/globals';
import { readConfig } from '../config/read-config.js';
import { NO_CAPABILITIES, SilentEngine } from '../engine/recording/silent-engine.js';
import { GRAPH_MODEL } from '../model/graph-model.js';
import type { GraphState } from './graph-state/graph-state.js';
import { planTraversal } from './plan/plan-traversal.js';
import { createRequestContext } from './request-context.js';
import { prepared } from './prepare/prepared-field.js';
import { runPrepared } from './run-prepared.js';
import type { FieldSelection } from './select/selection-tree.js';

const { limits } = readConfig({});
const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };
const engine = new SilentEngine(NO_CAPABILITIES);

const searchFor = (query: string): FieldSelection => {
  const totalCount = { responseKey: 'totalCount', name: 'totalCount', arguments: {}, selection: null };
  return { responseKey: 'search', name: 'search', arguments: { query }, selection: { typeName: 'SearchConnection', fields: [totalCount], byType: {} } };
};

function answer(query: string, modelVersion: string): Promise<unknown> {
  const pointer = { generation: 'g', modelVersion, loadedAt: '', nodes: {}, referenceNodes: {}, relationships: {}, documents: [] };
  const state: GraphState = { edition: 0, pointer, sources: new Map() };
  const context = createRequestContext({ engine, graphStates: { current: () => Promise.resolve(state) }, limits, logger: quiet });
  return runPrepared(context, prepared(searchFor(query), planTraversal(searchFor(query), GRAPH_MODEL, limits)));
}

test('a search of a graph that another version of the model has loaded is refused, not answered with nothing', async () => {
  await expect(answer('배터리', 'older')).rejects.toThrow('Run `workplan-graph load`.');
  await expect(answer('배터리', GRAPH_MODEL.version)).resolves.toEqual({ totalCount: 0 });
});
