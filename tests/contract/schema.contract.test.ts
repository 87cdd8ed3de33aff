import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { GRAPH_MODEL } from '../../src/model/graph-model.js';
import { contractEngines } from './engines.js';

const createTask = (key: string) => ({ text: 'CREATE (n:Task:Entity {id: $key, key: $key})', parameters: { key } });

describe.each(contractEngines())('the schema on $name', ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.applySchema(GRAPH_MODEL);
    await engine.write([createTask('g:a')]);
  });
  afterAll(() => engine.close());

  test('may be applied again, over data', async () => {
    await engine.applySchema(GRAPH_MODEL);
    expect(await engine.run({ text: 'MATCH (n:Task) RETURN count(n) AS count', parameters: {} })).toEqual([{ count: 1 }]);
  });

  test.each([
    ['under the same label', createTask('g:a')],
    ['under another label', { text: 'CREATE (n:Law:Entity {key: $key})', parameters: { key: 'g:a' } }],
    ['twice in one statement', { text: 'UNWIND $keys AS key CREATE (n:Task:Entity {key: key})', parameters: { keys: ['g:b', 'g:b'] } }],
    ['by a change of a node', { text: "CREATE (n:Task:Entity {key: 'g:c'}) SET n.key = $key", parameters: { key: 'g:a' } }],
  ])('lets no key occur again %s', async (_, statement) => {
    await expect(engine.write([statement])).rejects.toMatchObject({ code: 'STATEMENT_REFUSED' });
    expect(await engine.run({ text: 'MATCH (n:Entity) RETURN collect(n.key) AS keys', parameters: {} })).toEqual([{ keys: ['g:a'] }]);
  });

  test('lets the same node be in two generations', async () => {
    await engine.write([createTask('h:a')]);
    expect(await engine.run({ text: 'MATCH (n:Task) WHERE n.key = $key RETURN n.id AS id', parameters: { key: 'h:a' } })).toEqual([{ id: 'h:a' }]);
  });
});
