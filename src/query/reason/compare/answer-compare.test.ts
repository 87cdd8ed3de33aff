import { describe, expect, test } from '@jest/globals';
import { aRelationship } from '../../../../tests/support/a-relationship.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import { answerCompare } from './answer-compare.js';

function compare(ids: readonly string[], relationships: readonly SubgraphRelationship[], below: readonly string[] = []) {
  const there = [...new Set(relationships.flatMap(({ start, end }) => [start, end]))].sort();
  const subgraph: Subgraph = {
    nodes: new Map(there.map((id) => [id, { id, label: 'Other', sortKey: id, facts: {} }])),
    relationships: new Map(relationships.map((relationship) => [relationship.id, relationship])),
    sets: { below },
    cut: [],
  };
  return answerCompare({ kind: 'Compare', ids }, subgraph);
}

describe('things side by side', () => {
  const [a, b, c] = ['task:a', 'task:b', 'task:c'] as const;

  test('share what several are related to, and have what only one is, each in natural order', () => {
    const answer = compare(
      [a, b, c],
      [
        aRelationship(a, 'law:x'),
        aRelationship(b, 'law:x'),
        aRelationship(a, 'law:z'),
        aRelationship(b, 'law:z'),
        aRelationship(c, 'law:z'),
        aRelationship('law:y', c),
      ],
    );
    expect(answer).toMatchObject({
      shared: [
        { node: 'law:x', byAll: false, by: [{ node: a }, { node: b, statements: ['task:b|TARGETS|law:x|'] }] },
        { node: 'law:z', byAll: true },
      ],
      things: [{ relatedCount: 2, only: [] }, {}, { relatedCount: 2, only: [{ node: 'law:y', statements: ['law:y|TARGETS|task:c|'] }] }],
      between: [],
    });
  });

  test('have what lies below them as their own', () => {
    const part = aRelationship(a, 'measure:m', { type: 'HAS_MEASURE' });
    const answer = compare(
      [a, b],
      [part, aRelationship('measure:m', 'law:x'), aRelationship(b, 'law:x'), aRelationship('measure:m', a, { type: 'PRECEDES' })],
      ['measure:m'],
    );
    expect(answer).toMatchObject({ shared: [{ node: 'law:x', by: [{ statements: ['measure:m|TARGETS|law:x|'] }, {}] }], things: [{ only: [] }, { only: [] }] });
  });

  test('that are tied with each other have nothing of it to themselves', () => {
    const answer = compare(
      [a, b],
      [aRelationship(b, a, { type: 'LOOKS_LIKE' }), aRelationship(a, 'measure:m', { type: 'HAS_MEASURE' }), aRelationship(b, 'measure:m')],
      ['measure:m'],
    );
    expect(answer).toMatchObject({
      things: [
        { relatedCount: 0, only: [] },
        { relatedCount: 0, only: [] },
      ],
      shared: [],
      between: [{ one: a, other: b, statements: ['task:b|LOOKS_LIKE|task:a|', 'task:b|TARGETS|measure:m|'] }],
    });
  });

  test('are those that are there', () => {
    expect(compare([a, 'task:none'], [aRelationship(a, 'law:x')])).toMatchObject({ things: [{ node: a, only: [{ node: 'law:x' }] }], missing: ['task:none'] });
  });
});
