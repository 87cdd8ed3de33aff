import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { emitFiles } from '../../tools/emit/emit-files.js';
import { undeclaredBreakingChanges } from '../../tools/emit/undeclared-breaking-changes.js';

const files = await emitFiles();

describe('an emitted file', () => {
  test.each(files.map(({ path, text }) => [path, text]))('%s is what the code says', (path, text) => {
    expect(readFileSync(path, 'utf8') === text).toBe(true);
  });
});

describe('a change of the schema', () => {
  const before = 'type Query { task(id: ID!): String, law: String }';

  test('that adds a field breaks nobody', () => {
    expect(undeclaredBreakingChanges(before, 'type Query { task(id: ID!): String, law: String, region: String }', '')).toEqual([]);
  });

  test('that takes a field away or asks for more is named', () => {
    expect(undeclaredBreakingChanges(before, 'type Query { task(id: ID!, year: Int!): String }', '')).toEqual([
      'Query.law was removed.',
      'A required arg year on Query.task was added.',
    ]);
  });

  test('may break clients where it is declared', () => {
    expect(undeclaredBreakingChanges(before, 'type Query { task(id: ID!): String }', '- Query.law was removed. Ask for `laws`.')).toEqual([]);
  });
});
