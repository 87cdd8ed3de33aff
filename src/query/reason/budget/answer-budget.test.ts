import { describe, expect, test } from '@jest/globals';
import { anOrderedSubgraph, atLine, type StatementRow } from '../../../../tests/support/an-ordered-subgraph.js';
import type { BudgetGrouping } from '../../plan/questions/budget.question.js';
import { answerBudget } from './answer-budget.js';

const FIGURE = { kind: 'SPENDING', currency: 'KRW', qualifier: 'EXACT', per: 'TOTAL', payer: 'UNSTATED', periodIso: '2026', periodPrecision: 'YEAR' };

type Facts = Readonly<Record<string, unknown>>;
interface Roll {
  readonly by?: BudgetGrouping;
  readonly select?: readonly string[];
}

function roll(figures: Readonly<Record<string, Facts>>, statements: readonly StatementRow[] = [], { by = 'PAYER', select }: Roll = {}) {
  const budgets = Object.fromEntries(Object.entries(figures).map(([id, facts]) => [`budget:${id}`, { ...FIGURE, periodPrinted: "'26", ...facts }]));
  const ends = statements.flatMap(([start, , end]) => [start, end]).filter((id) => !(id in budgets));
  const nodes = { ...budgets, ...Object.fromEntries(ends.map((id) => [id, {}])) };
  const sets = { figures: (select ?? Object.keys(figures)).map((id) => `budget:${id}`) };
  return answerBudget({ kind: 'Budget', by, within: null }, anOrderedSubgraph(nodes, statements, sets)) as Record<
    string,
    readonly Readonly<Record<string, unknown>>[]
  >;
}

const reasons = (answer: Record<string, readonly object[]>) =>
  Object.fromEntries((answer['leftOut'] as readonly { node: string; reason: string }[]).map(({ node, reason }) => [node.slice('budget:'.length), reason]));
const partOf = (part: string, whole: string, facts: Facts = {}): StatementRow => [`budget:${part}`, 'PART_OF', `budget:${whole}`, facts];

describe('a figure is left out where', () => {
  test.each([
    ['it is a limit', 'CAP', { kind: 'CAP' }],
    ['it is for each unit', 'PER_UNIT', { kind: 'UNIT_SUBSIDY', per: 'UNIT' }],
    ['it is for each project', 'PER_UNIT', { per: 'PROJECT' }],
    ['it is a percentage', 'PERCENTAGE_ONLY', { amount: null, sharePercent: 40 }],
    ['it is the new part of what is not printed', 'NEW_PART', { isNew: true }],
  ])('%s: %s', (_why, reason, facts) => {
    expect(reasons(roll({ a: { amount: 5, ...facts } }))).toEqual({ a: reason });
  });

  test('its whole counts: PART', () => {
    const answer = roll({ whole: { amount: 743 }, part: { amount: 443, isNew: true } }, [partOf('part', 'whole')]);
    expect(answer['leftOut']).toMatchObject([{ node: 'budget:part', reason: 'PART', because: ['budget:whole'] }]);
    expect(answer['total']).toMatchObject([{ exact: { amount: 743, count: 1 } }]);
  });

  test('a later level counts: SUPERSEDED', () => {
    const figures = { earlier: { amount: 146, periodIso: '2025' }, later: { amount: 291 } };
    const follows: StatementRow = ['budget:earlier', 'PRECEDES', 'budget:later'];
    expect(reasons(roll(figures, [follows]))).toEqual({ earlier: 'SUPERSEDED' });
    expect(reasons(roll(figures, [follows], { select: ['earlier'] }))).toEqual({});
  });

  test('others may be part of it: ENVELOPE; these count', () => {
    const answer = roll({ envelope: { amount: 5500 }, inside: { amount: 743 } }, [partOf('inside', 'envelope', { certainty: 'POSSIBLE' })]);
    expect(reasons(answer)).toEqual({ envelope: 'ENVELOPE' });
    expect(answer['total']).toMatchObject([{ exact: { amount: 743, count: 1 } }]);
  });

  test('it states another one again, and of two that state each other the first counts: RESTATED', () => {
    const alike = (one: string, other: string, kind: string): StatementRow => [`budget:${one}`, 'LOOKS_LIKE', `budget:${other}`, { kind }];
    const figures = { a: { amount: 7 }, b: { amount: 7 } };
    expect(reasons(roll(figures, [alike('a', 'b', 'RESTATES')]))).toEqual({ a: 'RESTATED' });
    expect(reasons(roll(figures, [alike('a', 'b', 'POSSIBLY_SAME'), alike('b', 'a', 'POSSIBLY_SAME')]))).toEqual({ b: 'RESTATED' });
    expect(reasons(roll(figures, [alike('a', 'b', 'DIFFERS')]))).toEqual({});
  });
});

describe('a part counts where its whole', () => {
  test('was filtered out', () => {
    expect(reasons(roll({ whole: { amount: 12 }, part: { amount: 9, payer: 'NATIONAL' } }, [partOf('part', 'whole')], { select: ['part'] }))).toEqual({});
  });

  test('is left out itself, as a limit or an envelope', () => {
    expect(reasons(roll({ whole: { amount: 12, kind: 'CAP' }, part: { amount: 9 } }, [partOf('part', 'whole')]))).toEqual({ whole: 'CAP' });
    const possible = partOf('other', 'whole', { certainty: 'POSSIBLE' });
    expect(reasons(roll({ whole: { amount: 12 }, part: { amount: 9 }, other: { amount: 1 } }, [partOf('part', 'whole'), possible]))).toEqual({
      whole: 'ENVELOPE',
    });
  });
});

describe('a row', () => {
  test('is of one currency, kind, per-what and time, however that is printed, and has a column for each bound', () => {
    const { total } = roll({
      a: { amount: 5, periodPrinted: "'26" },
      b: { amount: 7, periodPrinted: "'26년" },
      c: { amount: 11, qualifier: 'MORE_THAN' },
      d: { amount: 13, qualifier: 'AT_MOST' },
      e: { amount: 17, qualifier: 'APPROACHING' },
      f: { amount: 19, periodIso: '../2026' },
      g: { amount: 23, periodIso: null, periodPrinted: null },
      h: { amount: 29, currency: 'USD' },
      i: { amount: 31, kind: 'SUPPLY' },
      j: { amount: 37, per: 'YEAR' },
    });
    expect(total).toHaveLength(6);
    expect(total?.find(({ period, kind, currency, per }) => [currency, kind, per, period].join() === 'KRW,SPENDING,TOTAL,2026')).toMatchObject({
      printedPeriods: ["'26", "'26년"],
      exact: { amount: 12, count: 2 },
      atLeast: { amount: 11, count: 1 },
      atMost: { amount: 13, count: 1 },
      about: { amount: 17, count: 1 },
    });
  });

  test('is exact beyond what a number holds', () => {
    const { total } = roll({ a: { amount: Number.MAX_SAFE_INTEGER }, b: { amount: 2 } });
    expect(total).toMatchObject([{ exact: { amount: null, digits: '9007199254740993', count: 2 } }]);
  });
});

describe('groups', () => {
  const funded = (holder: string, figure: string): StatementRow => [holder, 'FUNDED_BY', `budget:${figure}`];

  test('share a figure that belongs to several, which the total has once', () => {
    const targets = (industry: string): StatementRow => ['budget:a', 'TARGETS', `industry:${industry}`];
    const { groups, shared, total } = roll({ a: { amount: 5 } }, [targets('car'), targets('chip')], { by: 'INDUSTRY' });
    expect(groups?.map(({ key, count }) => [key, count])).toEqual([
      ['industry:car', 1],
      ['industry:chip', 1],
    ]);
    expect(shared).toEqual([{ node: 'budget:a', groupKeys: ['industry:car', 'industry:chip'] }]);
    expect(total).toMatchObject([{ exact: { amount: 5 } }]);
  });

  test('take what the figure states before what it pays for states, and nothing from an organisation', () => {
    const rows: readonly StatementRow[] = [
      funded('measure:m', 'a'),
      funded('measure:m', 'b'),
      funded('organisation:o', 'c'),
      ['budget:a', 'LOCATED_IN', 'region:own'],
      ['measure:m', 'LINKS', 'region:linked'],
      ['organisation:o', 'LOCATED_IN', 'region:office'],
    ];
    const { groups } = roll({ a: { amount: 1 }, b: { amount: 1 }, c: { amount: 1 } }, rows, { by: 'REGION' });
    expect(groups?.map(({ key }) => key)).toEqual(['region:own', 'region:linked', null]);
  });

  test('of tasks and pillars go by the measures above, and where only a programme holds it, by the measure that uses this on the same line', () => {
    const tree: readonly StatementRow[] = [
      ['pillar:1', 'HAS_TASK', 'task:1'],
      ['task:1', 'HAS_MEASURE', 'measure:above'],
      ['measure:above', 'HAS_MEASURE', 'measure:m'],
      ['pillar:2', 'HAS_MEASURE', 'measure:elsewhere'],
    ];
    const rows: readonly StatementRow[] = [
      ...tree,
      funded('programme:fund', 'a'),
      ['measure:m', 'RUNS', 'programme:fund', atLine(7)],
      ['measure:elsewhere', 'RUNS', 'programme:fund', atLine(99)],
    ];
    expect(roll({ a: { amount: 1, ...atLine(7) } }, rows, { by: 'PILLAR' })['groups']?.map(({ key }) => key)).toEqual(['pillar:1']);
    expect(roll({ a: { amount: 1, ...atLine(8) } }, rows, { by: 'TASK' })['groups']?.map(({ key }) => key)).toEqual([null]);
  });

  test('of laws go by what the holder or what is above it depends on, and by what a law provides', () => {
    const rows: readonly StatementRow[] = [
      funded('measure:m', 'a'),
      ['measure:above', 'HAS_MEASURE', 'measure:m'],
      ['measure:above', 'DEPENDS_ON', 'law:base'],
      funded('instrument:i', 'b'),
      ['law:giver', 'PROVIDES', 'instrument:i'],
    ];
    expect(roll({ a: { amount: 1 }, b: { amount: 1 } }, rows, { by: 'LAW' })['groups']?.map(({ key }) => key)).toEqual(['law:base', 'law:giver']);
  });

  test('of years hold what lies in one year; other times stay as printed', () => {
    const times = { a: '2026-01/2026-06', b: '2026', c: '2026/2030', d: '../2026', e: null };
    const figures = Object.fromEntries(Object.entries(times).map(([id, periodIso]) => [id, { amount: 1, periodIso }]));
    expect(roll(figures, [], { by: 'YEAR' })['groups']?.map(({ key, count }) => [key, count])).toEqual([
      ['../2026', 1],
      ['2026', 2],
      ['2026/2030', 1],
      [null, 1],
    ]);
  });

  test('of payers keep what is not stated apart', () => {
    expect(roll({ a: { amount: 1 }, b: { amount: 1, payer: 'NATIONAL' } })['groups']?.map(({ key }) => key)).toEqual(['NATIONAL', 'UNSTATED']);
  });
});
