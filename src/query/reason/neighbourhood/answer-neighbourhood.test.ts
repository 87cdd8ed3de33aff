import { describe, expect, test } from '@jest/globals';
import { aRelationship } from '../../../../tests/support/a-relationship.js';
import type { NeighbourhoodQuestion } from '../../plan/questions/neighbourhood.question.js';
import type { Answer } from '../answer.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import { answerNeighbourhood } from './answer-neighbourhood.js';

const QUESTION: NeighbourhoodQuestion = { kind: 'Neighbourhood', id: 'c', depth: 2, first: 50, maxRelationships: 50 };

function aSubgraph(sets: Subgraph['sets'], relationships: readonly SubgraphRelationship[]): Subgraph {
  const ids = Object.values(sets).flat();
  return {
    nodes: new Map(ids.map((id) => [id, { id, label: 'Law', sortKey: id, facts: {} }])),
    relationships: new Map(relationships.map((relationship) => [relationship.id, relationship])),
    sets,
    cut: [],
  };
}

const ranksOf = (answer: Answer) => (answer['nodes'] as { key: string }[]).map(({ key }) => key);
const relationshipsOf = (answer: Answer) => (answer['relationships'] as { key: string }[]).map(({ key }) => key);

describe('the nodes of a neighbourhood', () => {
  // The hub has many others around it; n has the one.
  const others = ['h1', 'h2', 'h3'];
  const sets = { centre: ['c'], distance_1: ['a', 'hub', 'n'], distance_2: [...others, 'x'] };
  const subgraph = aSubgraph(sets, [
    aRelationship('c', 'a', { stated: 'BY_HEADING' }),
    aRelationship('c', 'hub'),
    aRelationship('c', 'n'),
    aRelationship('n', 'c', { type: 'LINKS' }),
    ...others.map((other) => aRelationship(other, 'hub')),
    aRelationship('n', 'x'),
  ]);

  test('come nearer first, then those with more statements, printed before by heading, then what is reached over nodes with few others', () => {
    expect(ranksOf(answerNeighbourhood(QUESTION, subgraph))).toEqual(['c', 'n', 'hub', 'a', 'x', ...others]);
  });

  test('weigh what the nearer nodes hand on in equal parts', () => {
    expect(answerNeighbourhood(QUESTION, subgraph)['nodes']).toMatchObject([
      { rank: 0, distance: 0, weight: 1, via: [] },
      { rank: 1, distance: 1, weight: 0.5, via: ['c'] },
      { weight: 0.25 },
      { weight: 0.125 },
      { key: 'x', distance: 2, weight: 0.166666667, via: ['n'] },
      { weight: 0.0625, via: ['hub'] },
      { weight: 0.0625 },
      { weight: 0.0625 },
    ]);
  });

  test('that are left out are counted by distance, the least related first', () => {
    const answer = answerNeighbourhood({ ...QUESTION, first: 4 }, subgraph);
    expect(ranksOf(answer)).toEqual(['c', 'n', 'hub', 'a', 'x']);
    expect(answer).toMatchObject({
      truncated: false,
      distances: [
        { distance: 1, found: 3, omitted: 0 },
        { distance: 2, found: 4, omitted: 3 },
      ],
    });
  });

  test('are none around what is not there', () => {
    expect(answerNeighbourhood(QUESTION, aSubgraph({ centre: [], distance_1: [], distance_2: [] }, []))).toMatchObject({
      centre: null,
      nodes: [],
      relationships: [],
    });
  });
});

describe('the relationships of a neighbourhood', () => {
  const sets = { centre: ['c'], distance_1: ['a', 'b'], distance_2: ['x'] };
  const among = aRelationship('b', 'a');
  const subgraph = aSubgraph(sets, [aRelationship('a', 'x'), among, aRelationship('c', 'a'), aRelationship('b', 'c')]);

  test('are all between two of its nodes, those of the most related first, as stored', () => {
    const answer = answerNeighbourhood({ ...QUESTION, first: 2 }, subgraph);
    expect(relationshipsOf(answer)).toEqual(['c|TARGETS|a|', 'b|TARGETS|c|', 'b|TARGETS|a|']);
    expect(answer['relationships']).toMatchObject([{ source: 'c', target: 'a', type: 'TARGETS', statement: 'c|TARGETS|a|' }, {}, {}]);
  });

  test('that are over the bound are told', () => {
    const answer = answerNeighbourhood({ ...QUESTION, maxRelationships: 2 }, subgraph);
    expect(relationshipsOf(answer)).toEqual(['c|TARGETS|a|', 'b|TARGETS|c|']);
    expect(answer).toMatchObject({ truncated: true, bounds: [{ name: 'relationships', limit: 2 }] });
  });
});
