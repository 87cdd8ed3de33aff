import { describe, expect, test } from '@jest/globals';
import { anOrderedSubgraph, atLine } from '../../../../tests/support/an-ordered-subgraph.js';
import type { TimelineQuestion } from '../../plan/questions/timeline.question.js';
import { answerTimeline } from './answer-timeline.js';

const ASKED: TimelineQuestion = {
  kind: 'Timeline',
  from: null,
  to: null,
  match: 'WITHIN',
  asOf: null,
  overdue: null,
  kinds: null,
  modalities: null,
  within: null,
};

const nodes = {
  'milestone:due': { kind: 'DUE', modality: 'PLANNED', datesIso: '2026-01/2026-03', datesPrecision: 'QUARTER', ...atLine(1) },
  'milestone:done': { kind: 'EVENT', modality: 'DONE', datesIso: '2025-04', datesPrecision: 'MONTH', ...atLine(2) },
  'milestone:begun': { kind: 'START', modality: 'ONGOING', datesIso: '2025-12', datesPrecision: 'MONTH', ...atLine(3) },
  'milestone:statistic': { kind: 'AS_OF', datesIso: '2025-11', datesPrecision: 'MONTH', ...atLine(4) },
  'milestone:undated': { kind: 'EVENT', modality: 'CONDITIONAL', datesIso: null, ...atLine(5) },
  'measure:dated': { modality: 'PLANNED', datesIso: '2026-01-15', datesPrecision: 'DAY', ...atLine(6) },
  'observation:target': { kind: 'TARGET', periodIso: '../2030', periodPrecision: 'YEAR', ...atLine(7) },
  'metric:counted': {},
  'task:1': {},
};
const subgraph = anOrderedSubgraph(
  nodes,
  [
    ['task:1', 'HAS_MEASURE', 'measure:dated'],
    ['measure:dated', 'DUE', 'milestone:due'],
    ['metric:counted', 'HAS_OBSERVATION', 'observation:target'],
    ['measure:dated', 'MEASURED_BY', 'metric:counted'],
  ],
  {
    milestones: Object.keys(nodes).filter((id) => id.startsWith('milestone:')),
    measures: ['measure:dated'],
    targets: ['observation:target'],
  },
);

type Entry = Readonly<Record<string, unknown>>;
const ask = (question: Partial<TimelineQuestion> = {}) => answerTimeline({ ...ASKED, ...question }, subgraph);
const entries = (question: Partial<TimelineQuestion> = {}) => ask(question)['entries'] as readonly Entry[];
const nodesOf = (found: readonly Entry[]) => found.map(({ node }) => node);

describe('a timeline', () => {
  test('holds no statistic, and names what is undated apart', () => {
    expect(nodesOf(entries())).toEqual(['milestone:due', 'milestone:done', 'milestone:begun', 'measure:dated', 'observation:target']);
    expect(ask()['undated']).toEqual(['milestone:undated']);
  });

  test('orders by the first day, then the more exact, then in natural order', () => {
    const positions = [...entries()].sort((one, other) => (String(one['position']) < String(other['position']) ? -1 : 1));
    expect(nodesOf(positions)).toEqual(['milestone:done', 'milestone:begun', 'milestone:due', 'measure:dated', 'observation:target']);
  });

  test('counts by kind, and by month only what is printed to the month', () => {
    expect(ask()).toMatchObject({
      byKind: [
        { kind: 'EVENT', count: 1 },
        { kind: 'DUE', count: 3 },
        { kind: 'START', count: 1 },
      ],
      byMonth: [
        { month: '2025-04', count: 1 },
        { month: '2025-12', count: 1 },
        { month: '2026-01', count: 1 },
        { month: null, count: 2 },
      ],
    });
  });

  test('calls overdue what the end of its printed precision has passed without its being done', () => {
    expect(nodesOf(entries({ asOf: '2026-03-31', overdue: true }))).toEqual(['measure:dated']);
    expect(nodesOf(entries({ asOf: '2026-04-01', overdue: true }))).toEqual(['milestone:due', 'measure:dated']);
    expect(nodesOf(entries({ asOf: '2026-04-01', overdue: false }))).toEqual(['milestone:done', 'milestone:begun', 'observation:target']);
    expect(entries({ overdue: true })).toEqual([]);
  });

  test('is narrowed by kinds, modalities and what entries belong to', () => {
    const within = [{ label: 'Task', ids: ['task:1'] }];
    expect(nodesOf(entries({ within }))).toEqual(['milestone:due', 'measure:dated', 'observation:target']);
    expect(nodesOf(entries({ kinds: ['START'] }))).toEqual(['milestone:begun']);
    expect(nodesOf(entries({ modalities: ['DONE'] }))).toEqual(['milestone:done']);
    expect(entries({ kinds: [] })).toEqual([]);
    expect(entries({ within: [] })).toEqual([]);
    expect(entries({ within })[0]).toMatchObject({ holders: ['measure:dated'], tasks: ['task:1'], statements: ['measure:dated|DUE|milestone:due|'] });
  });
});
