import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { GRAPH_MODEL } from '../../src/model/graph-model.js';
import { answerOf } from './answer-of.js';
import { contractEngines } from './engines.js';
import { SCENARIO_GRAPH, SCENARIOS } from './same-answer.scenarios.js';

describe.each(contractEngines())('$name answers', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.applySchema(GRAPH_MODEL);
    await engine.write(SCENARIO_GRAPH);
  });
  afterAll(() => engine.close());

  test.each(SCENARIOS)('$name', async ({ text, parameters, answer }) => {
    expect(await answerOf(engine, { text, parameters })).toBe(JSON.stringify(answer));
  });

  test('tells the line and column of a mistake in a text', async () => {
    const mistaken = engine.run({ text: 'MATCH (n:Task)\nWHERE n.id = = 1\nRETURN n.id', parameters: {} });
    await expect(mistaken).rejects.toThrow(/(line 2, column 14|query:2:14)/);
  });
});
