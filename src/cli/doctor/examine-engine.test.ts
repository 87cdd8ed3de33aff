import { expect, test } from '@jest/globals';
import { readConfig } from '../../config/read-config.js';
import { openEngine } from '../../engine/open-engine.js';
import type { PreparedGraph } from '../../ingest/prepare/prepared-graph.js';
import { examineEngine } from './examine-engine.js';

const seedsOf = (nodes: number) => ({ facts: { nodes: { Task: nodes }, referenceNodes: {} } }) as unknown as PreparedGraph;

test('a graph that has outgrown the engine in memory is told, with its size and what to do', async () => {
  const engine = await openEngine(readConfig({}));
  const most = engine.capabilities.comfortableNodes ?? 0;
  const [, fits] = await examineEngine(engine, seedsOf(most));
  const [, outgrown] = await examineEngine(engine, seedsOf(most + 1));
  await engine.close();
  expect(fits).toMatchObject({ state: 'ok', subject: 'graph' });
  expect(outgrown).toMatchObject({
    state: 'remark',
    sentence: expect.stringContaining(`${most + 1} nodes`),
    advice: expect.stringContaining('workplan-graph load'),
  });
});
