import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { GRAPH_MODEL } from '../../src/model/graph-model.js';
import { contractEngines } from './engines.js';

const createTask = (id: string) => ({ text: 'CREATE (n:Task:Entity {id: $id, key: $id})', parameters: { id } });

/** Each stops a batch whose first statement has already been run. */
const FAULTS = [
  { name: 'breaks a constraint', statement: createTask('kept') },
  { name: 'does not parse', statement: { text: 'CREATE (n:Task', parameters: {} } },
  { name: 'lacks a parameter', statement: { text: 'CREATE (n:Task {id: $missing})', parameters: {} } },
  { name: 'divides by zero', statement: { text: 'MATCH (n:Task) SET n.share = 1 / $zero', parameters: { zero: 0 } } },
  { name: 'has a parameter that is not plain', statement: { text: 'CREATE (n:Task {id: $id})', parameters: { id: new Date(0) as unknown as string } } },
  { name: 'returns a node', statement: { text: 'CREATE (n:Task {id: $id}) RETURN n', parameters: { id: 'x' } } },
];

describe.each(contractEngines())('$name writes', ({ open }) => {
  let engine: Engine;
  const ids = async () => (await engine.run({ text: 'MATCH (n:Task) RETURN n.id AS id ORDER BY id', parameters: {} })).map(({ id }) => id);
  beforeEach(async () => {
    engine = await open();
    await engine.applySchema(GRAPH_MODEL);
    await engine.write([createTask('kept')]);
  });
  afterEach(() => engine.close());

  test('a batch in its order, each statement seeing those before it', async () => {
    await engine.write([
      {
        text: 'UNWIND $rows AS row CREATE (n:Law:Entity) SET n = row',
        parameters: {
          rows: [
            { id: 'law:a', key: 'a' },
            { id: 'law:b', key: 'b' },
          ],
        },
      },
      {
        text: 'MATCH (t:Task) MATCH (l:Law) MERGE (t)-[r:DEPENDS_ON {id: l.id}]->(l) SET r += $properties',
        parameters: { properties: { lineStarts: [1, 2], role: null } },
      },
      { text: 'MATCH (l:Law) WHERE l.id = $id SET l.seen = COUNT { MATCH (l)<-[:DEPENDS_ON]-(:Task) }', parameters: { id: 'law:a' } },
    ]);
    expect(
      await engine.run({ text: 'MATCH (l:Law)<-[r:DEPENDS_ON]-(:Task) RETURN l.seen AS seen, r.lineStarts AS lines ORDER BY l.id', parameters: {} }),
    ).toEqual([
      { seen: 1, lines: [1, 2] },
      { seen: null, lines: [1, 2] },
    ]);
  });

  test.each(FAULTS)('nothing of a batch of which a statement $name', async ({ statement }) => {
    await expect(engine.write([createTask('new'), statement, createTask('other')])).rejects.toMatchObject({ code: 'STATEMENT_REFUSED' });
    expect(await ids()).toEqual(['kept']);
  });

  test('nothing of a batch whose caller left before its end', async () => {
    const many = { text: 'UNWIND range(1, $n) AS i CREATE (n:Task {id: toString(i)})', parameters: { n: 60_000 } };
    const caller = new AbortController();
    const written = engine.write([createTask('new'), many, many, many], { signal: caller.signal });
    setTimeout(() => caller.abort(), 20);
    await expect(written).rejects.toMatchObject({ code: 'ENGINE_TIMEOUT' });
    // The next write waits its turn, so what was left has ended by then.
    await engine.write([createTask('after')]);
    expect(await ids()).toEqual(['after', 'kept']);
  });

  test('nothing for an empty batch', async () => {
    await engine.write([]);
    expect(await ids()).toEqual(['kept']);
  });

  test('and returns what one statement in WRITE access returns', async () => {
    const statement = { text: 'UNWIND $ids AS id CREATE (n:Task {id: id}) RETURN n.id AS id ORDER BY id', parameters: { ids: ['b', 'a'] } };
    expect(await engine.run(statement, { access: 'WRITE' })).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(await ids()).toEqual(['a', 'b', 'kept']);
  });

  test('every one of many writes of one property that come at once', async () => {
    const add = { text: 'MATCH (n:Task) WHERE n.id = $id SET n.count = coalesce(n.count, 0) + 1', parameters: { id: 'kept' } };
    await Promise.all(Array.from({ length: 15 }, () => engine.write([add])));
    expect(await engine.run({ text: 'MATCH (n:Task) RETURN n.count AS count', parameters: {} })).toEqual([{ count: 15 }]);
  });

  test('what its own next read sees', async () => {
    for (const id of ['1', '2', '3', '4', '5']) {
      await engine.write([createTask(id)]);
      expect(await engine.run({ text: 'MATCH (n:Task) WHERE n.key = $id RETURN n.id AS id', parameters: { id } })).toEqual([{ id }]);
    }
  });

  test('a thousand rows in one statement', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({ id: `t${index}`, key: `t${index}`, lineStarts: [index], name: '이름'.repeat(20) }));
    await engine.write([{ text: 'UNWIND $rows AS row CREATE (n:Task:Entity) SET n = row', parameters: { rows } }]);
    expect(await engine.run({ text: 'MATCH (n:Task) RETURN count(n) AS count, sum(n.lineStarts[0]) AS sum', parameters: {} })).toEqual([
      { count: 1001, sum: 499_500 },
    ]);
  });
});
