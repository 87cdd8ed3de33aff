import { describe, expect, test } from '@jest/globals';
import { anOrderedSubgraph, type StatementRow } from '../../../../tests/support/an-ordered-subgraph.js';
import { answerProgress } from './answer-progress.js';

type Facts = Readonly<Record<string, unknown>>;

const VALUE = { unit: 'factories', qualifier: 'EXACT', rank: null };
const level = (value: number, year: string | null, facts: Facts = {}): Facts => ({
  kind: 'LEVEL',
  value,
  periodIso: year,
  periodPrecision: year?.includes('-') ? 'MONTH' : 'YEAR',
  ...facts,
});
const target = (value: number | null, facts: Facts = {}): Facts => ({ kind: 'TARGET', value, periodIso: '../2030', periodPrecision: 'YEAR', ...facts });

function ask(values: Readonly<Record<string, Facts>>, statements: readonly StatementRow[] = [], dueBy: string | null = null) {
  const observations = Object.fromEntries(Object.entries(values).map(([id, facts]) => [`observation:${id}`, { ...VALUE, ...facts }]));
  const others = Object.fromEntries(statements.flatMap(([, , end]) => (end in observations ? [] : [[end, {}]])));
  const held = Object.keys(observations).map((id): StatementRow => ['metric:m', 'HAS_OBSERVATION', id]);
  const subgraph = anOrderedSubgraph({ 'metric:m': {}, ...observations, ...others }, [...held, ...statements], { metrics: ['metric:m'] });
  const { metrics } = answerProgress({ kind: 'Progress', metric: 'metric:m', dueBy, within: null }, subgraph);
  return (metrics as readonly { aims: readonly Facts[] }[])[0]?.aims ?? [];
}

const observation = (id: string) => `observation:${id}`;
const precedes = (one: string, other: string): StatementRow => [observation(one), 'PRECEDES', observation(other)];

describe('what an aim needs a year', () => {
  test('is the aim less the last level by whole printed years, exactly', () => {
    const [aim] = ask({ old: level(25, '2024'), now: level(102, '2025-11'), aim: target(500) });
    expect(aim).toMatchObject({
      last: observation('now'),
      change: { text: '398' },
      years: 5,
      ratePerYear: { value: 79.6, text: '79.6', exact: true, qualifier: 'EXACT' },
    });
  });

  test('is a floor where the aim is at least, and a ceiling where the last level is', () => {
    const rate = (aim: Facts, last: Facts) => ask({ now: level(100, '2025', last), aim: target(500, aim) })[0]?.['ratePerYear'];
    expect(rate({ qualifier: 'AT_LEAST' }, {})).toMatchObject({ qualifier: 'AT_LEAST' });
    expect(rate({}, { qualifier: 'MORE_THAN' })).toMatchObject({ qualifier: 'AT_MOST' });
    expect(rate({ qualifier: 'ABOUT' }, {})).toMatchObject({ qualifier: 'ABOUT' });
  });

  test('says that it was rounded', () => {
    expect(ask({ now: level(1.2, '2027'), aim: target(0.4) })[0]).toMatchObject({ change: { text: '-0.8' }, ratePerYear: { text: '-0.267', exact: false } });
  });

  test.each<[string, string, Readonly<Record<string, Facts>>]>([
    ['a rank', 'RANK', { now: level(3, '2025'), aim: target(null, { rank: 1 }) }],
    ['words', 'NO_VALUE', { now: level(3, '2025'), aim: target(null) }],
    ['no level', 'NO_LAST_VALUE', { now: level(3, '2025', { kind: 'SHARE' }), aim: target(500) }],
    ['a change', 'NO_LAST_VALUE', { now: level(3, '2025', { kind: 'CHANGE' }), aim: target(500) }],
    ['another unit', 'UNIT_DIFFERS', { now: level(3, '2025', { unit: 'firms' }), aim: target(500) }],
    ['an undated level', 'LAST_UNDATED', { now: level(3, null), aim: target(500) }],
    ['a level over eleven months', 'LAST_UNDATED', { now: level(3, '2025-01/2025-11'), aim: target(500) }],
    ['no date of the aim', 'AIM_UNDATED', { now: level(3, '2025'), aim: target(500, { periodIso: null }) }],
    ['the same year', 'LESS_THAN_A_YEAR', { now: level(3, '2030'), aim: target(500) }],
    ['two floors', 'BOUNDS_DISAGREE', { now: level(3, '2025', { qualifier: 'AT_LEAST' }), aim: target(500, { qualifier: 'AT_LEAST' }) }],
  ])('is not told for %s: %s', (_what, noRate, values) => {
    expect(ask(values)[0]).toMatchObject({ ratePerYear: null, noRate });
  });

  test('is not told from the level of something else, or of a part', () => {
    const values = { now: level(3, '2025'), aim: target(500) };
    expect(ask(values, [[observation('now'), 'CONCERNS', 'country:c']])[0]).toMatchObject({ noRate: 'OTHER_SUBJECT' });
    expect(ask({ ...values, all: level(9, null) }, [[observation('now'), 'PART_OF', observation('all')]])[0]).toMatchObject({ noRate: 'LAST_UNDATED' });
    expect(ask(values, [[observation('aim'), 'LOCATED_IN', 'region:r']])[0]).toMatchObject({ noRate: null });
  });
});

describe('an aim', () => {
  test('starts from what the print puts before it, and is counted from that within its year', () => {
    const values = { first: level(101, '2025'), other: level(102, '2025-11'), aim: target(500) };
    expect(ask(values, [precedes('other', 'aim')])[0]).toMatchObject({ baseline: observation('other'), last: observation('other') });
    const later = { ...values, newest: level(130, '2026') };
    expect(ask(later, [precedes('other', 'aim')])[0]).toMatchObject({ baseline: observation('other'), last: observation('newest'), years: 4 });
  });

  test('is counted where two printings of it are two, each naming the other', () => {
    const same: StatementRow = [observation('again'), 'LOOKS_LIKE', observation('aim'), { kind: 'RESTATES' }];
    const aims = ask({ now: level(102, '2025'), aim: target(500), again: target(500, { qualifier: 'AT_LEAST' }) }, [same]);
    expect(aims.map(({ aim, restates }) => [aim, restates])).toEqual([
      [observation('aim'), [observation('again')]],
      [observation('again'), [observation('aim')]],
    ]);
  });

  test('that adds changes by itself, over the years that it is printed for', () => {
    const added = (facts: Facts) => ask({ now: level(10, null, { kind: 'BASELINE' }), aim: target(10, { kind: 'ADDITION', ...facts }) })[0];
    expect(added({})).toMatchObject({ changes: 'ADDITION', change: { text: '10' }, noRate: 'LAST_UNDATED' });
    expect(added({ periodIso: '2026/2030' })).toMatchObject({ years: 5, ratePerYear: { text: '2' } });
    expect(added({ periodIso: '2026' })).toMatchObject({ years: 1, ratePerYear: { text: '10' } });
    expect(added({ periodIso: '2026-01/2026-06', periodPrecision: 'HALF' })).toMatchObject({ noRate: 'LESS_THAN_A_YEAR' });
  });

  test('is a plan only where that has a date, and due by a day only where its end is', () => {
    const values = { how: target(6, { kind: 'PLAN', periodIso: null }), plan: target(15, { kind: 'PLAN', periodIso: '2026' }), aim: target(500) };
    expect(ask(values).map(({ aim }) => aim)).toEqual([observation('plan'), observation('aim')]);
    expect(ask(values, [], '2026-12-31').map(({ aim }) => aim)).toEqual([observation('plan')]);
  });
});
