import { describe, expect, test } from '@jest/globals';
import { aSubgraph, type GatheredForTest } from '../../../../tests/support/a-subgraph.js';
import type { ImpactQuestion } from '../../plan/questions/impact.question.js';
import { answerImpact } from './answer-impact.js';

type Statements = Parameters<typeof aSubgraph>[0];

const NEEDS = { kind: 'CONDITION', state: 'PRINTED' };
const ASKED: ImpactQuestion = { kind: 'Impact', of: 'law:l', assume: 'NOT_PASSED', until: null, maxHops: 4 };

function answer(statements: Statements, given: GatheredForTest = {}, question: Partial<ImpactQuestion> = {}) {
  return answerImpact({ ...ASKED, ...question }, aSubgraph(statements, given));
}

interface Entry {
  readonly node: string;
  readonly how: string;
  readonly reason: string | null;
  readonly timing: string | null;
  readonly position: string;
}

const entriesOf = (...given: Parameters<typeof answer>) =>
  [...(answer(...given)['entries'] as unknown as readonly Entry[])].sort((one, other) => (one.position < other.position ? -1 : 1));
const told = (...given: Parameters<typeof answer>) =>
  entriesOf(...given).map(({ node, how, reason }) => [node, how, ...(reason === null ? [] : [reason])].join(' '));

describe('what depends on what is assumed', () => {
  test('is direct where the dependence is printed, and only possible where lines merely show it', () => {
    const statements = { 'measure:a DEPENDS_ON law:l': NEEDS, 'measure:b DEPENDS_ON law:l': { ...NEEDS, state: 'UNSTATED' } };
    expect(told(statements)).toEqual(['measure:a DIRECT', 'measure:b POSSIBLE DEPENDENCE_UNSTATED']);
  });

  test('by a legal basis is direct only where the document says where the law stands', () => {
    const statements = { 'measure:a DEPENDS_ON law:l': { ...NEEDS, kind: 'LEGAL_BASIS' } };
    expect(told(statements)).toEqual(['measure:a POSSIBLE STATUS_UNSTATED']);
    expect(told(statements, { facts: { 'law:l': { status: 'TO_BE_ENACTED' } } })).toEqual(['measure:a DIRECT']);
  });

  test('is never surer than what it depends on', () => {
    const statements = { 'measure:a DEPENDS_ON law:l': { ...NEEDS, state: 'UNSTATED' }, 'measure:b DEPENDS_ON measure:a': NEEDS };
    expect(told(statements)).toEqual(['measure:a POSSIBLE DEPENDENCE_UNSTATED', 'measure:b POSSIBLE DEPENDENCE_UNSTATED']);
  });

  test('has its surest chain, though a weaker one is shorter', () => {
    const statements = {
      'measure:b DEPENDS_ON law:l': { ...NEEDS, state: 'UNSTATED' },
      'measure:a DEPENDS_ON law:l': NEEDS,
      'measure:b DEPENDS_ON measure:a': NEEDS,
    };
    expect(told(statements)).toEqual(['measure:a DIRECT', 'measure:b DIRECT']);
  });
});

describe('standing still goes on', () => {
  const base = { 'measure:a DEPENDS_ON law:l': NEEDS };

  test('downwards and forwards, never over what is targeted, placed or referred to', () => {
    const statements = {
      ...base,
      'measure:a HAS_MEASURE measure:b': {},
      'measure:a PRECEDES measure:c': {},
      'measure:a TARGETS industry:x': {},
      'measure:a LOCATED_IN region:x': {},
      'measure:a REFERS_TO programme:x': {},
      'measure:a LINKS region:y': {},
      'measure:a CONCERNS country:x': {},
    };
    expect(told(statements)).toEqual(['measure:a DIRECT', 'measure:b CARRIED', 'measure:c CARRIED']);
  });

  test('to who uses a programme that is direct, and not from one that is only carried', () => {
    const uses = { 'measure:u RUNS programme:p': { role: 'USES' } };
    expect(told({ 'programme:p DEPENDS_ON law:l': NEEDS, ...uses })).toEqual(['programme:p DIRECT', 'measure:u POSSIBLE USES']);
    expect(told({ ...base, 'measure:a RUNS programme:p': { role: 'BUILDS' }, ...uses })).toEqual(['measure:a DIRECT', 'programme:p CARRIED']);
  });

  test('not to a programme that is only used', () => {
    expect(told({ ...base, 'measure:a RUNS programme:p': { role: 'USES' } })).toEqual(['measure:a DIRECT']);
  });

  test('to a date or money only where everything that it hangs on stands still', () => {
    const shared = { ...base, 'measure:a FUNDED_BY budget:b': {}, 'measure:z FUNDED_BY budget:b': {} };
    expect(told(shared)).toEqual(['measure:a DIRECT']);
    expect(answer(shared)['shared']).toEqual([{ node: 'budget:b', stopped: 1, possible: 0, of: 2 }]);
    expect(told({ ...shared, 'measure:z DEPENDS_ON measure:a': NEEDS })).toEqual(['measure:a DIRECT', 'measure:z DIRECT', 'budget:b CARRIED']);
  });

  test('no longer than the bound, which is told where it was hit', () => {
    const steps = { ...base, 'measure:a PRECEDES measure:b': {}, 'measure:b PRECEDES measure:c': {} };
    expect(answer(steps)).toMatchObject({ truncated: false, bounds: [] });
    expect(answer(steps, {}, { maxHops: 2 })).toMatchObject({ truncated: true, bounds: [{ name: 'hops', limit: 2 }] });
  });
});

test('steps in a circle come before each other, and none is carried', () => {
  const circle = { 'measure:a DEPENDS_ON law:l': NEEDS, 'measure:a PRECEDES measure:b': {}, 'measure:b PRECEDES measure:a': {} };
  expect(told(circle)).toEqual(['measure:a DIRECT']);
});

describe('what happens before', () => {
  test('does not wait, though it lies below what stands still', () => {
    const statements = {
      'measure:a DEPENDS_ON law:l': NEEDS,
      'measure:a HAS_MEASURE measure:first': {},
      'measure:first PRECEDES measure:a': {},
      'measure:a DUE milestone:m': {},
      'measure:a DEPENDS_ON milestone:m': NEEDS,
    };
    expect(told(statements)).toEqual(['measure:a DIRECT']);
    expect((answer(statements)['earlier'] as { node: string }[]).map(({ node }) => node)).toEqual(['measure:first', 'milestone:m']);
  });

  test('by its date, or because it is done, does not wait either', () => {
    const statements = { 'measure:a DEPENDS_ON law:l': NEEDS, 'measure:a DUE milestone:m': {}, 'measure:a HAS_MEASURE measure:done': {} };
    const facts = { 'law:l': { statusDateStart: '2027-01-01' }, 'milestone:m': { datesEnd: '2026-12-31' }, 'measure:done': { modality: 'DONE' } };
    expect(told(statements, { facts })).toEqual(['measure:a DIRECT']);
    expect(told(statements, { facts: { 'milestone:m': { datesEnd: '2026-12-31' } } })).toEqual([
      'measure:a DIRECT',
      'measure:done CARRIED',
      'milestone:m CARRIED',
    ]);
  });
});

describe('what is assumed', () => {
  test('of a law takes what makes it with it, and of what makes a law the law', () => {
    const statements = { 'measure:make ENACTS law:l': {}, 'finding:made ENACTS law:l': { modality: 'DONE' }, 'measure:a DEPENDS_ON law:l': NEEDS };
    expect(answer(statements)['together']).toEqual(['measure:make']);
    expect(told(statements, {}, { of: 'measure:make', assume: 'CANCELLED' })).toEqual(['measure:a DIRECT']);
    expect(answer(statements, {}, { of: 'measure:make', assume: 'CANCELLED' })['together']).toEqual(['law:l']);
  });

  test('cannot be that a law fails which the document says is passed', () => {
    const facts = { 'law:l': { status: 'PASSED' } };
    expect(() => answer({}, { facts })).toThrow('impact(of:) is "law:l", which the document says is PASSED, so NOT_PASSED cannot be assumed of it.');
    expect(answer({}, { facts }, { assume: 'CANCELLED' })['of']).toBe('law:l');
  });

  test('of money takes with it what it pays for and its parts, and of money of a measure nothing else', () => {
    const statements = { 'measure:a FUNDED_BY budget:b': {}, 'budget:part PART_OF budget:b': { certainty: 'POSSIBLE' }, 'finding:f FUNDED_BY budget:b': {} };
    expect(told(statements, {}, { of: 'budget:b' })).toEqual(['measure:a DIRECT', 'budget:part POSSIBLE PART_UNCERTAIN']);
    expect(told({ ...statements, 'instrument:i FUNDED_BY budget:b': {} }, {}, { of: 'measure:a', assume: 'CANCELLED' })).toEqual([
      'budget:b CARRIED',
      'budget:part POSSIBLE PART_UNCERTAIN',
    ]);
  });

  test('of a body is what it decides', () => {
    const statements = { 'measure:a DEPENDS_ON organisation:o': NEEDS, 'organisation:o RUNS programme:p': {}, 'organisation:o DUE milestone:m': {} };
    expect(told(statements, {}, { of: 'organisation:o' })).toEqual(['measure:a DIRECT']);
  });

  test('that is not there leaves everything empty', () => {
    expect(answer({}, {}, { of: 'law:none' })).toMatchObject({ of: null, entries: [], containers: [], counts: [], truncated: false });
  });
});

test('a delay sorts by dates: of the thing itself, else the last of its milestones; without one it is unknown', () => {
  const statements = {
    'measure:a DEPENDS_ON law:l': NEEDS,
    'measure:b DEPENDS_ON law:l': NEEDS,
    'measure:a DUE milestone:m': {},
    'measure:a DUE milestone:n': {},
  };
  const facts = { 'milestone:m': { datesEnd: '2026-06-30' }, 'milestone:n': { datesEnd: '2026-12-31' } };
  const timing = (until: string) =>
    entriesOf(statements, { facts }, { assume: 'DELAYED_UNTIL', until }).map((entry) => `${entry.node} ${String(entry.timing)}`);
  expect(timing('2026-12-31')).toEqual(['measure:a LATER', 'measure:b UNKNOWN', 'milestone:m OVERTAKEN', 'milestone:n LATER']);
  expect(timing('2027-01-01')[0]).toBe('measure:a OVERTAKEN');
});

test('containers count the measures below them, and do not stand still', () => {
  const statements = {
    'pillar:p HAS_TASK task:t': {},
    'task:t HAS_MEASURE measure:a': {},
    'task:t HAS_MEASURE measure:b': {},
    'measure:a DEPENDS_ON law:l': NEEDS,
  };
  expect(answer(statements)['containers']).toEqual([
    { node: 'pillar:p', stopped: 1, possible: 0, of: 2 },
    { node: 'task:t', stopped: 1, possible: 0, of: 2 },
  ]);
});
