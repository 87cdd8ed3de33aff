import { describe, expect, test } from '@jest/globals';
import type { TimelineQuestion } from '../../plan/questions/timeline.question.js';
import type { DatedNode } from './dated-node.js';
import { entriesOf } from './entries-of.js';
import { joinPrintings } from './join-printings.js';
import { printedMoments } from './printed-moments.js';

interface Printed {
  readonly iso: string;
  readonly precision?: string;
  readonly label?: string;
  readonly milestoneKind?: string | null;
  readonly modality?: string | null;
  readonly line?: number;
}

function aDatedNode({ iso, precision = 'YEAR', label = 'Milestone', milestoneKind = 'DUE', modality = 'PLANNED', line = 1 }: Printed): DatedNode {
  const moments = printedMoments(iso, precision);
  if (!moments) throw new Error(`${iso} is no time.`);
  const id = `${label.toLowerCase()}:${iso}:${String(line)}`;
  const kind = label === 'Milestone' ? milestoneKind : null;
  return { id, label, sortKey: id, milestoneKind: kind, modality, iso, precision, printed: iso, moments, lines: [`d ${String(line)}`] };
}

const HALF: Pick<TimelineQuestion, 'from' | 'to'> = { from: '2026-01-01', to: '2026-06-30' };
const told = (printed: Printed, match: TimelineQuestion['match'] = 'WITHIN', range = HALF) =>
  entriesOf(aDatedNode(printed), { ...range, match }).map(({ kind, at, certainty }) => `${kind} ${at.first} ${at.last} ${certainty}`);

describe('WITHIN the first half of 2026', () => {
  test.each<[string, Printed, readonly string[]]>([
    ['a month lies inside', { iso: '2026-02', precision: 'MONTH', milestoneKind: 'EVENT' }, ['EVENT 2026-02-01 2026-02-28 CERTAIN']],
    ['a quarter does', { iso: '2026-01/2026-03', precision: 'QUARTER' }, ['DUE 2026-01-01 2026-03-31 CERTAIN']],
    ['the half itself does', { iso: '2026-01/2026-06', precision: 'HALF' }, ['DUE 2026-01-01 2026-06-30 CERTAIN']],
    ['a year does not', { iso: '2026' }, []],
    ['the second half does not', { iso: '2026-07/2026-12', precision: 'HALF' }, []],
    [
      'of an interval of months both ends do',
      { iso: '2026-02/2026-05', precision: 'MONTH' },
      ['START 2026-02-01 2026-02-28 CERTAIN', 'END 2026-05-01 2026-05-31 CERTAIN'],
    ],
    ['of halves in a row each is a point', { iso: '2026-01/2026-12', precision: 'HALF' }, ['START 2026-01-01 2026-06-30 CERTAIN']],
    ['what is due by June falls due on its last day', { iso: '../2026-06', precision: 'MONTH' }, ['DUE 2026-06-30 2026-06-30 CERTAIN']],
    ['what has no end has only a start', { iso: '2026-02/..', precision: 'MONTH' }, ['START 2026-02-01 2026-02-28 CERTAIN']],
    ['what lasts from before until after has nothing', { iso: '2025/2029' }, []],
  ])('%s', (_what, printed, entries) => {
    expect(told(printed)).toEqual(entries);
  });
});

describe('OVERLAPS the first half of 2026', () => {
  test.each<[string, Printed, readonly string[]]>([
    ['a year may', { iso: '2026' }, ['DUE 2026-01-01 2026-12-31 POSSIBLE']],
    ['a month in it does', { iso: '2026-02', precision: 'MONTH' }, ['DUE 2026-02-01 2026-02-28 CERTAIN']],
    ['the start of an interval of years may', { iso: '2026/2030' }, ['START 2026-01-01 2026-12-31 POSSIBLE']],
    ['an interval around it does', { iso: '2025/2029' }, ['ONGOING 2025-01-01 2029-12-31 CERTAIN']],
    ['what may be done by 2030 may be done in it', { iso: '../2030' }, ['ONGOING 0000-01-01 2030-12-31 POSSIBLE']],
    ['what began before and has no printed end may go on', { iso: '2025-08/..', precision: 'MONTH' }, ['ONGOING 2025-08-01 9999-12-31 POSSIBLE']],
    ['what was to be done before it is not', { iso: '../2025' }, []],
    ['what begins after it is not', { iso: '2027/..' }, []],
  ])('%s', (_what, printed, entries) => {
    expect(told(printed, 'OVERLAPS')).toEqual(entries);
  });

  test('without bounds everything lies inside', () => {
    expect(told({ iso: '2026/2030' }, 'OVERLAPS', { from: null, to: null })).toHaveLength(2);
  });
});

describe('a point in time', () => {
  test('of a measure is an event where it is done, else due; an end stays an end', () => {
    expect(told({ iso: '2026-02', precision: 'MONTH', label: 'Measure', modality: 'DONE' })[0]).toMatch(/^EVENT/);
    expect(told({ iso: '2026-02', precision: 'MONTH', label: 'Measure' })[0]).toMatch(/^DUE/);
    expect(told({ iso: '../2026-02', precision: 'MONTH', milestoneKind: 'END' })[0]).toMatch(/^END/);
  });

  test('is at the printed precision: of a half and of a quarter these, of a day the day', () => {
    expect(printedMoments('2026-07/2026-12', 'HALF')).toEqual({ kind: 'POINT', at: { first: '2026-07-01', last: '2026-12-31' } });
    expect(printedMoments('../2026-09', 'QUARTER')).toEqual({ kind: 'UNTIL', end: { first: '2026-09-30', last: '2026-09-30' } });
    expect(printedMoments('2024-02-29', 'DAY')).toEqual({ kind: 'POINT', at: { first: '2024-02-29', last: '2024-02-29' } });
    expect(printedMoments('never', 'DAY')).toBeNull();
  });
});

describe('one printed date', () => {
  const entry = (printed: Printed) => entriesOf(aDatedNode(printed), { from: null, to: null, match: 'WITHIN' });
  const joined = (...printed: readonly Printed[]) => joinPrintings(printed.flatMap(entry)).map(({ of, alongside }) => [of.id, alongside]);

  test('is the entry of the milestone, with the measure and the value of the same line alongside', () => {
    expect(joined({ iso: '2026', label: 'Observation' }, { iso: '2026', label: 'Measure' }, { iso: '2026' })).toEqual([
      ['milestone:2026:1', ['observation:2026:1', 'measure:2026:1']],
    ]);
  });

  test('of two milestones is two, and on another line or of another time it is another date', () => {
    const other = { iso: '2026', milestoneKind: 'START' };
    expect(joined({ iso: '2026' }, { ...other, line: 2 }, { iso: '2026', label: 'Measure', line: 3 }, { iso: '2027', label: 'Measure' })).toHaveLength(4);
  });
});
