import { expect, test } from '@jest/globals';
import { GRAPH_MODEL } from '../../model/graph-model.js';
import { schemaStatements } from './schema-statements.js';

const statements = schemaStatements(GRAPH_MODEL);

test('every node label has a unique key and an order that an index serves', () => {
  for (const label of Object.keys(GRAPH_MODEL.nodeTypes)) {
    expect(statements.filter((text) => text.includes(`(n:${label})`)).slice(0, 2)).toEqual([
      expect.stringMatching(/^CREATE CONSTRAINT \w+_key IF NOT EXISTS .* REQUIRE n\.key IS UNIQUE$/),
      expect.stringMatching(/^CREATE RANGE INDEX \w+_sort_key IF NOT EXISTS .* ON \(n\.sortKey\)$/),
    ]);
  }
});

test('the nodes of each word of an enum are in order too', () => {
  expect(statements).toContain('CREATE RANGE INDEX law_status IF NOT EXISTS FOR (n:Law) ON (n.status, n.sortKey)');
  expect(statements.filter((text) => /\b(origin|nameOrigin)\b/.test(text))).toEqual([]);
});

test('names read, and none is given twice', () => {
  const names = statements.map((text) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(text)?.[1]);
  expect(names).toEqual(expect.arrayContaining(['national_agenda_key', 'task_sort_key', 'entity_search_text', 'entity_generation']));
  expect(new Set(names).size).toBe(statements.length);
});
