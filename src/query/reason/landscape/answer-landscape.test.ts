import { describe, expect, test } from '@jest/globals';
import { aSubgraph } from '../../../../tests/support/a-subgraph.js';
import { answerLandscape } from './answer-landscape.js';

const HANGS = ['RUNS', 'TARGETS', 'FUNDED_BY'];
const PLACE = { sets: { place: ['region:x'] } };

function told(statements: Parameters<typeof aSubgraph>[0]): readonly string[] {
  const { items } = answerLandscape({ kind: 'Landscape', hangs: HANGS }, aSubgraph(statements, PLACE)) as unknown as {
    items: { node: string; how: string; through: string[] }[];
  };
  return items.map(({ node, how, through }) => [node, how, ...through].join(' ')).sort();
}

describe('a landscape', () => {
  test('has what is there with what hangs on it, what is below it and its footnotes, but nothing of other places', () => {
    const statements = {
      'measure:a LOCATED_IN region:x': {},
      'measure:a TARGETS industry:i': {},
      'measure:a HAS_MEASURE measure:b': {},
      'measure:a HAS_MEASURE measure:c': {},
      'measure:c LOCATED_IN region:y': {},
      'measure:c TARGETS industry:j': {},
      'measure:n EXPLAINS measure:a': {},
      'measure:n FUNDED_BY budget:m': {},
    };
    expect(told(statements)).toEqual(['budget:m DIRECT', 'industry:i DIRECT', 'measure:a DIRECT', 'measure:b DIRECT', 'measure:n DIRECT']);
  });

  test('has a cluster that joins places through itself, also where the measure that builds it names them', () => {
    const statements = {
      'cluster:c LINKS region:x': { role: 'MEMBER' },
      'cluster:c LINKS region:y': { role: 'MEMBER' },
      'measure:m LINKS region:x': { role: 'MEMBER' },
      'measure:m RUNS cluster:c': {},
      'measure:z RUNS cluster:c': {},
      'measure:z LOCATED_IN region:y': {},
    };
    expect(told(statements)).toEqual(['cluster:c THROUGH_CLUSTER cluster:c', 'measure:m THROUGH_CLUSTER cluster:c']);
  });

  test('has a cluster that lies there as being there, and nothing that only starts there', () => {
    expect(told({ 'cluster:c LOCATED_IN region:x': {}, 'cluster:c LINKS region:x': { role: 'MEMBER' } })).toEqual(['cluster:c DIRECT']);
    expect(told({ 'measure:m LINKS region:x': { role: 'ORIGIN' } })).toEqual([]);
  });

  test('has what is in an area around it only as such, and the nearest way counts', () => {
    const statements = {
      'region:x PART_OF region:wide': { origin: 'REFERENCE', source: 'a list' },
      'region:wide PART_OF region:wider': { origin: 'REPORT' },
      'measure:w LOCATED_IN region:wider': {},
      'measure:a LOCATED_IN region:x': {},
      'measure:a LOCATED_IN region:wide': {},
    };
    expect(told(statements)).toEqual(['measure:a DIRECT', 'measure:w WIDER_AREA region:wider']);
    const { areas } = answerLandscape({ kind: 'Landscape', hangs: HANGS }, aSubgraph(statements, PLACE));
    expect(areas).toEqual([
      { node: 'region:wide', origin: 'REFERENCE', sources: ['a list'], statements: ['region:x PART_OF region:wide'] },
      {
        node: 'region:wider',
        origin: 'REFERENCE',
        sources: ['a list'],
        statements: ['region:x PART_OF region:wide', 'region:wide PART_OF region:wider'],
      },
    ]);
  });

  test('says where a bound was hit while gathering', () => {
    const subgraph = { ...aSubgraph({}, PLACE), cut: [{ set: 'hanging', bound: 2 }] };
    expect(answerLandscape({ kind: 'Landscape', hangs: HANGS }, subgraph)).toMatchObject({ truncated: true, bounds: [{ name: 'hanging', limit: 2 }] });
  });

  test('of places that are part of each other ends', () => {
    expect(told({ 'region:x PART_OF region:y': {}, 'region:y PART_OF region:x': {}, 'measure:a LOCATED_IN region:y': {} })).toEqual([
      'measure:a WIDER_AREA region:y',
    ]);
  });
});
