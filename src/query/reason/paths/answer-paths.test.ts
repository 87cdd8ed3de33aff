import { describe, expect, test } from '@jest/globals';
import { aRelationship } from '../../../../tests/support/a-relationship.js';
import type { PathsQuestion } from '../../plan/questions/paths.question.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import { answerPaths } from './answer-paths.js';

const QUESTION: PathsQuestion = {
  kind: 'Paths',
  from: ['region:g'],
  to: ['law:l'],
  maxLength: 4,
  first: 5,
  count: 6,
  maxTried: 100,
  passages: ['Measure'],
  containment: ['HAS_MEASURE'],
};

function aSubgraph(relationships: readonly SubgraphRelationship[], cut: Subgraph['cut'] = []): Subgraph {
  const ids = [...new Set(relationships.flatMap(({ start, end }) => [start, end]))].sort();
  const nodes = ids.map((id) => ({ id, label: id.startsWith('measure:') ? 'Measure' : 'Other', sortKey: id, facts: {} }));
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    relationships: new Map(relationships.map((relationship) => [relationship.id, relationship])),
    sets: {},
    cut,
  };
}

const nodesOf = (answer: ReturnType<typeof answerPaths>) => (answer['paths'] as { nodes: string[] }[]).map(({ nodes }) => nodes.slice(1, -1).join(' '));

describe('paths', () => {
  const printed = [aRelationship('measure:b', 'region:g'), aRelationship('measure:b', 'law:l', { type: 'DEPENDS_ON' })];
  const byHeading = [aRelationship('measure:a', 'region:g', { stated: 'BY_HEADING' }), aRelationship('measure:a', 'law:l')];
  const longer = [aRelationship('industry:x', 'law:l', { line: 7 }), aRelationship('measure:b', 'industry:x')];

  test('come shortest first, of one length those with fewer hops by heading', () => {
    const answer = answerPaths(QUESTION, aSubgraph([...longer, ...byHeading, ...printed]));
    expect(nodesOf(answer)).toEqual(['measure:b', 'measure:a', 'measure:b industry:x']);
    expect(answer).toMatchObject({ shortest: 2, hasMore: false, missing: [], truncated: false });
    expect(answer['paths']).toMatchObject([{ byHeading: 0 }, { byHeading: 1 }, { byHeading: 0, length: 3, kind: 'CHAIN' }]);
  });

  test('say which way each statement is walked, and name what else ties the two', () => {
    const again = aRelationship('law:l', 'measure:b', { type: 'PROVIDES' });
    const [path] = answerPaths(QUESTION, aSubgraph([...printed, again]))['paths'] as readonly object[];
    expect(path).toMatchObject({
      kind: 'CHAIN',
      hops: [
        { from: 'region:g', to: 'measure:b', direction: 'BACKWARD', statement: 'measure:b|TARGETS|region:g|', parallel: [] },
        { direction: 'BACKWARD', statement: 'law:l|PROVIDES|measure:b|', parallel: ['measure:b|DEPENDS_ON|law:l|'] },
      ],
      citations: { relationships: ['measure:b|TARGETS|region:g|', 'law:l|PROVIDES|measure:b|', 'measure:b|DEPENDS_ON|law:l|'] },
    });
  });

  test('between sets have only their ends in them', () => {
    const passing = [aRelationship('region:h', 'region:g', { type: 'PART_OF' }), ...printed];
    expect(nodesOf(answerPaths({ ...QUESTION, from: ['region:g', 'region:h'] }, aSubgraph(passing)))).toEqual(['measure:b']);
  });

  test('that are more than asked for are told, and so are ids that are not there', () => {
    const answer = answerPaths({ ...QUESTION, to: ['law:l', 'law:none'], first: 1 }, aSubgraph([...printed, ...byHeading]));
    expect(nodesOf(answer)).toEqual(['measure:b']);
    expect(answer).toMatchObject({ hasMore: true, missing: ['law:none'] });
  });

  test('that were not all tried are truncated, and those that are given come first all the same', () => {
    const answer = answerPaths({ ...QUESTION, maxTried: 4 }, aSubgraph([...longer, ...byHeading, ...printed]));
    expect(nodesOf(answer)).toEqual(['measure:b']);
    expect(answer).toMatchObject({ truncated: true, bounds: [{ name: 'tried', limit: 4 }] });
  });

  test('lose nothing where only what `to` saw beforehand was cut', () => {
    const cut = [
      { set: 'to_1', bound: 9 },
      { set: 'from_2', bound: 9 },
    ];
    expect(answerPaths(QUESTION, aSubgraph(printed, cut))).toMatchObject({ truncated: true, bounds: [{ name: 'from_2', limit: 9 }] });
  });

  test('of nothing are none', () => {
    expect(answerPaths(QUESTION, aSubgraph([]))).toMatchObject({ paths: [], shortest: null, missing: ['region:g', 'law:l'] });
  });
});
