import type { Operation } from '../../bench/shapes/shape.js';
import { atTurn } from '../../bench/shapes/shape.js';

/** An operation that is asked with several values. */
export interface AskedShape {
  readonly name: string;
  readonly ours: Operation;
}

/** What front ends ask beside the shapes that are timed: lists from named nodes, from the end, and among those of one word. */
export const MORE_SHAPES: readonly AskedShape[] = [
  {
    name: 'tasks of a pillar',
    ours: {
      query: 'query ($id: ID!) { tasks(first: 20, filter: { pillar: { id: { eq: $id } } }) { totalCount edges { node { id name } } } }',
      variablesOf: ({ pillars }, index) => ({ id: atTurn(pillars, index).id }),
    },
  },
  {
    name: 'measures of a cluster',
    ours: {
      query: `query ($cluster: ID!) {
  measures(first: 20, filter: { clusters: { some: { node: { id: { eq: $cluster } } } } }) { totalCount edges { node { id name } } aggregate { count } }
}`,
      variablesOf: ({ clusters }, index) => ({ cluster: atTurn(clusters, index).id }),
    },
  },
  {
    name: 'tasks by ids',
    ours: {
      query: 'query ($one: ID!, $other: ID!) { tasks(filter: { id: { in: [$one, $other] } }) { edges { node { id name } } } }',
      variablesOf: ({ tasks }, index) => ({ one: atTurn(tasks, index), other: atTurn(tasks, index + 5) }),
    },
  },
  {
    name: 'last measures of a kind',
    ours: {
      query: 'query ($kind: MeasureKind!) { measures(last: 20, filter: { kind: { eq: $kind } }) { edges { node { id name } } pageInfo { hasPreviousPage } } }',
      variablesOf: (_, index) => ({ kind: atTurn(['ACTION', 'NOTE'], index) }),
    },
  },
  {
    // Gathers more than its bounds: each row that a cut holds must not count all that was gathered before it.
    name: 'who must coordinate',
    ours: {
      query: '{ coordination { meetings(first: 5) { totalCount edges { node { parties { id } sharedCount } } } truncated } }',
      variablesOf: () => ({}),
    },
  },
];
