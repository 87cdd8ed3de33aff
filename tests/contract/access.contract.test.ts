import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { contractEngines } from './engines.js';

const WRITES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'CREATE', text: 'CREATE (n:Task {id: $id})' },
  { name: 'a CREATE that returns rows', text: 'CREATE (n:Task {id: $id}) RETURN n.id AS id' },
  { name: 'MERGE', text: 'MERGE (n:Task {id: $id}) RETURN n.id AS id' },
  { name: 'MERGE of a relationship', text: 'MATCH (a:Task) MATCH (b:Law) MERGE (a)-[r:DEPENDS_ON {id: $id}]->(b) RETURN r.id AS id' },
  { name: 'SET', text: 'MATCH (n:Task) SET n.name = $id RETURN n.id AS id' },
  { name: 'SET of a whole node', text: 'MATCH (n:Task) SET n += {name: $id}' },
  { name: 'SET of a label', text: 'MATCH (n:Task) SET n:Law' },
  { name: 'REMOVE', text: 'MATCH (n:Task) REMOVE n.name RETURN n.id AS id' },
  { name: 'REMOVE of a label', text: 'MATCH (n:Task) REMOVE n:Task' },
  { name: 'DELETE of a relationship', text: 'MATCH (:Task)-[r]->() DELETE r' },
  { name: 'DETACH DELETE', text: 'MATCH (n) DETACH DELETE n' },
  { name: 'a write inside a subquery', text: 'MATCH (n:Task) CALL (n) { CREATE (m:Task {id: $id}) RETURN m.id AS id } RETURN id' },
  { name: 'a write inside FOREACH', text: 'MATCH (n:Task) FOREACH (x IN [1, 2] | CREATE (:Task {id: $id}))' },
  { name: 'a write after a comment, in odd letters', text: '/* MATCH */ // RETURN\n cReAtE (n:Task {id: $id})' },
  { name: 'a write that is profiled', text: 'PROFILE CREATE (n:Task {id: $id})' },
  { name: 'a constraint', text: 'CREATE CONSTRAINT stranger IF NOT EXISTS FOR (n:Stranger) REQUIRE n.id IS UNIQUE' },
  { name: 'an index', text: 'CREATE INDEX stranger IF NOT EXISTS FOR (n:Stranger) ON (n.id)' },
];

const STATE = 'MATCH (n) CALL (n) { MATCH (n)-[r]->() RETURN count(r) AS out } RETURN [n.id, n.name, n:Task, n:Law, out] AS node ORDER BY n.id';

describe.each(contractEngines())('$name in READ access', ({ open }) => {
  let engine: Engine | undefined;
  const state = () => engine?.run({ text: STATE, parameters: {} });
  beforeEach(async () => {
    await engine?.close();
    engine = await open();
    await engine.write([
      { text: 'CREATE (n:Task {id: $id, name: $name})', parameters: { id: 'task:a', name: 'before' } },
      { text: 'CREATE (n:Law {id: $id})', parameters: { id: 'law:a' } },
      { text: 'MATCH (a:Task) MATCH (b:Law) CREATE (a)-[r:DEPENDS_ON {id: $id}]->(b)', parameters: { id: 'r' } },
    ]);
  });
  afterAll(() => engine?.close());

  test.each(WRITES)('refuses $name and changes nothing', async ({ text }) => {
    const before = await state();
    await expect(engine?.run({ text, parameters: { id: 'new' } })).rejects.toMatchObject({ code: 'STATEMENT_REFUSED' });
    expect(await state()).toEqual(before);
  });

  test('is what a call without options has', async () => {
    await expect(engine?.run({ text: 'CREATE (n:Task)', parameters: {} }, {})).rejects.toMatchObject({ code: 'STATEMENT_REFUSED' });
  });

  test('takes words of writing in names and texts', async () => {
    const statement = { text: "MATCH (n:Task) RETURN n.`CREATE` AS `SET`, 'DELETE' AS `merge`, $text AS text", parameters: { text: '\n  Create (n)\nMERGE' } };
    expect(await engine?.run(statement)).toEqual([{ SET: null, merge: 'DELETE', text: '\n  Create (n)\nMERGE' }]);
  });
});
