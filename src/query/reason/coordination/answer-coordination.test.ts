import { describe, expect, test } from '@jest/globals';
import { aSubgraph, type GatheredForTest } from '../../../../tests/support/a-subgraph.js';
import type { CoordinationQuestion } from '../../plan/questions/coordination.question.js';
import { answerCoordination } from './answer-coordination.js';

const ASKED: CoordinationQuestion = {
  kind: 'Coordination',
  between: 'TASKS',
  on: ['Industry', 'Programme'],
  meets: ['TARGETS', 'RUNS'],
  broader: false,
  task: null,
  pillar: null,
  organisation: null,
  thing: null,
};
const TREE = {
  'pillar:1 HAS_TASK task:a': {},
  'pillar:1 HAS_TASK task:b': {},
  'pillar:2 HAS_TASK task:c': {},
  'task:a HAS_MEASURE measure:a': {},
  'task:b HAS_MEASURE measure:b': {},
  'task:c HAS_MEASURE measure:c': {},
  'pillar:3 HAS_MEASURE measure:p': {},
};
const PRINTED = { stated: 'PRINTED' };
const HEADING = { stated: 'BY_HEADING' };
const SETS = {
  tasks: ['task:a', 'task:b', 'task:c'],
  pillars: ['pillar:1', 'pillar:2', 'pillar:3'],
  things: ['industry:i', 'industry:j', 'industry:part', 'programme:p'],
};

function told(statements: Parameters<typeof aSubgraph>[0], question: Partial<CoordinationQuestion> = {}, given: GatheredForTest = {}): readonly string[] {
  const subgraph = aSubgraph({ ...TREE, ...statements }, { sets: SETS, ...given });
  const { meetings } = answerCoordination({ ...ASKED, ...question }, subgraph) as unknown as {
    meetings: { node: { parties: string[]; shared: { node: string }[]; printedCount: number }; position: string }[];
  };
  const inOrder = [...meetings].sort((one, other) => (one.position < other.position ? -1 : 1));
  return inOrder.map(({ node }) => `${node.parties.join(' ')}: ${node.shared.map((thing) => thing.node).join(' ')} (${String(node.printedCount)})`);
}

describe('coordination', () => {
  test('is of tasks of different pillars, and of a pillar by its own measures', () => {
    const statements = {
      'measure:a TARGETS industry:i': PRINTED,
      'measure:b TARGETS industry:i': PRINTED,
      'measure:c TARGETS industry:i': PRINTED,
      'measure:p TARGETS industry:i': PRINTED,
    };
    expect(told(statements)).toEqual([
      'pillar:3 task:a: industry:i (1)',
      'pillar:3 task:b: industry:i (1)',
      'pillar:3 task:c: industry:i (1)',
      'task:a task:c: industry:i (1)',
      'task:b task:c: industry:i (1)',
    ]);
  });

  test('ranks what lines name before what holds by a heading, then more before fewer, then ids', () => {
    const statements = {
      'measure:a TARGETS industry:i': HEADING,
      'measure:a TARGETS industry:j': HEADING,
      'measure:c TARGETS industry:i': PRINTED,
      'measure:c TARGETS industry:j': PRINTED,
      'measure:b RUNS programme:p': PRINTED,
      'measure:c RUNS programme:p': PRINTED,
    };
    expect(told(statements)).toEqual(['task:b task:c: programme:p (1)', 'task:a task:c: industry:i industry:j (0)']);
  });

  test('counts the greater thing only where asked, and not where both are there by the same part', () => {
    const statements = {
      'measure:a TARGETS industry:part': PRINTED,
      'measure:b TARGETS industry:i': PRINTED,
      'measure:c TARGETS industry:part': PRINTED,
      'industry:part PART_OF industry:i': {},
    };
    expect(told(statements)).toEqual(['task:a task:c: industry:part (1)']);
    expect(told(statements, { broader: true })).toEqual(['task:a task:c: industry:part (1)', 'task:b task:c: industry:i (1)']);
  });

  test('says where a bound was hit while gathering', () => {
    const subgraph = { ...aSubgraph(TREE, { sets: SETS }), cut: [{ set: 'below', bound: 2 }] };
    expect(answerCoordination(ASKED, subgraph)).toMatchObject({ truncated: true, bounds: [{ name: 'below', limit: 2 }], meetings: [] });
  });

  test('of organisations is by measures that name both, by footnotes, and by programmes; generic actors are left out', () => {
    const statements = {
      'measure:a TARGETS industry:i': PRINTED,
      'measure:a CARRIED_OUT_BY organisation:x': {},
      'measure:b EXPLAINS measure:a': {},
      'measure:b INVOLVES organisation:y': {},
      'measure:a INVOLVES organisation:people': {},
      'measure:c RUNS programme:p': PRINTED,
      'measure:c INVOLVES organisation:x': {},
      'organisation:z MEMBER_OF programme:p': {},
    };
    const facts = { 'organisation:people': { kind: 'ACTOR' } };
    expect(told(statements, { between: 'ORGANISATIONS' }, { facts })).toEqual([
      'organisation:x organisation:y: industry:i (1)',
      'organisation:x organisation:z: programme:p (0)',
    ]);
    expect(told(statements, { between: 'ORGANISATIONS', organisation: 'organisation:z' }, { facts })).toHaveLength(1);
  });
});
