import { describe, expect, test } from '@jest/globals';
import type { GatherGraph } from '../plan/gather/gather-graph.js';
import { nothingGathered, readSubgraph } from './read-subgraph.js';

const step = {
  from: ['start'],
  hops: [],
  depth: 1,
  labels: [],
  withoutLabels: [],
  withoutIds: [],
  reportOnly: true,
  beyond: [],
  into: [],
  intoWhole: false,
  preferred: [],
  read: true,
};
const shape = { typeName: null, discriminator: 0, told: 'BY_ID', fields: [], byType: {} } as const;
const row = { variable: 'x', cells: [], expansions: [], shape };
const gather: GatherGraph = {
  kind: 'GatherGraph',
  name: 'ask',
  sources: [{ kind: 'ByIds', set: 'start', ids: ['law:a'] }],
  steps: [
    { ...step, set: 'near', limit: 2 },
    { ...step, set: 'far', limit: 9 },
  ],
  shortest: null,
  node: row,
  nodeFacts: { id: 0, sortKey: 1, status: 2 },
  relationship: row,
  relationshipFacts: { id: 0, stated: 1, kind: 2 },
  question: { kind: 'Compare', ids: [] },
  answer: { typeName: 'Comparison', fields: [] },
};
const labelOf = (id: string) => (id.startsWith('law:') ? 'Law' : 'Task');
const nodes = [
  ['law:b', 'g 0 b', null],
  ['law:a', 'g 0 c', 'IN_FORCE'],
];
const related = ['law:b|REPLACES|law:a|', 'PRINTED', 'IN_PART'];
const other = ['law:a|REPLACES|law:b|MAIN|2', null, null];

describe('a gathered subgraph', () => {
  const subgraph = readSubgraph([nodes, [[related, other, related], [related]], [['law:a'], ['law:a', 'law:b'], []]], gather, labelOf);

  test('has each node with the facts that were asked for, in natural order', () => {
    expect([...subgraph.nodes.values()]).toEqual([
      { id: 'law:b', label: 'Law', sortKey: 'g 0 b', facts: { status: null } },
      { id: 'law:a', label: 'Law', sortKey: 'g 0 c', facts: { status: 'IN_FORCE' } },
    ]);
  });

  test('has a relationship once that several steps found, in the order of ids, with the type and the ends that its id tells', () => {
    expect([...subgraph.relationships.values()]).toEqual([
      { id: 'law:a|REPLACES|law:b|MAIN|2', type: 'REPLACES', start: 'law:a', end: 'law:b', stated: null, facts: { kind: null } },
      { id: 'law:b|REPLACES|law:a|', type: 'REPLACES', start: 'law:b', end: 'law:a', stated: 'PRINTED', facts: { kind: 'IN_PART' } },
    ]);
  });

  test('has the nodes of each set in natural order', () => {
    expect(subgraph.sets).toEqual({ start: ['law:a'], near: ['law:b', 'law:a'], far: [] });
  });

  test('says which step found more than its bound', () => {
    expect(subgraph.cut).toEqual([{ set: 'near', bound: 2 }]);
  });
});

test('where nothing ran, nothing is gathered', () => {
  expect(readSubgraph(nothingGathered(gather), gather, labelOf)).toEqual({
    nodes: new Map(),
    relationships: new Map(),
    sets: { start: [], near: [], far: [] },
    cut: [],
  });
});
