import { GraphApiError } from '../../../errors/graph-api-error.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import { GatherBuilder } from '../gather/gather-builder.js';
import type { GatherGraph } from '../gather/gather-graph.js';
import { walkBelonging } from '../gather/walk-belonging.js';
import type { PlanContext } from '../plan-context.js';
import { checkWithin } from './check-within.js';
import { readDays } from './read-days.js';
import type { TimelineQuestion } from './timeline.question.js';

type Given = FieldSelection['arguments'];

const MILESTONE_AND_MEASURE = ['kind', 'modality', 'datesIso', 'datesPrecision', 'datesPrinted'];
const VALUE = ['periodIso', 'periodPrecision', 'periodPrinted'];
const PROMISED = ['TARGET', 'ADDITION'];

function readRange(given: Given): Pick<TimelineQuestion, 'from' | 'to'> {
  const from = readDays(given['from'], 'timeline(from:)')?.first ?? null;
  const to = readDays(given['to'], 'timeline(to:)')?.last ?? null;
  if (from === null || to === null || from <= to) return { from, to };
  throw new GraphApiError(
    'TIMELINE_RANGE_REVERSED',
    `timeline(from:) begins on ${from}, after timeline(to:), which ends on ${to}. Give the earlier one as \`from\`.`,
  );
}

function readQuestion(given: Given, context: PlanContext): TimelineQuestion {
  const list = (name: string) => (given[name] === undefined || given[name] === null ? null : [...new Set(given[name] as readonly string[])]);
  return {
    kind: 'Timeline',
    ...readRange(given),
    match: given['match'] as TimelineQuestion['match'],
    asOf: readDays(given['asOf'], 'timeline(asOf:)')?.first ?? null,
    overdue: typeof given['overdue'] === 'boolean' ? given['overdue'] : null,
    kinds: list('kinds') as TimelineQuestion['kinds'],
    modalities: list('modalities'),
    within: checkWithin(given['within'], 'timeline(within:)', context),
  };
}

/** What can have an entry in the range; without one, whatever has a time. */
function dated({ from, to }: TimelineQuestion, property: string): object {
  if (from === null && to === null) return { [property]: { isNull: false } };
  return { [property]: { isNull: false, overlaps: `${from ?? '..'}/${to ?? '..'}` } };
}

/**
 * Plans `timeline(from:, to:)`: milestones, measures that are dated themselves, values that are to be reached, and what they belong to.
 * Rejects with DATE_INVALID, TIMELINE_RANGE_REVERSED, the ID_… codes and TOO_MANY_IDS.
 */
export function planTimeline(field: FieldSelection, context: PlanContext): GatherGraph {
  if (!field.selection) throw new Error('timeline gives an object.');
  const question = readQuestion(field.arguments, context);
  const builder = new GatherBuilder(context.names.take('timeline'), context)
    .startFromAll('milestones', 'Milestone', { filter: { or: [{ dates: { isNull: true } }, dated(question, 'dates')] } })
    .startFromAll('measures', 'Measure', { filter: dated(question, 'dates') })
    .startFromAll('targets', 'Observation', { filter: { kind: { in: PROMISED }, ...dated(question, 'period') } })
    .startFrom(
      'within',
      (question.within ?? []).flatMap(({ ids }) => ids),
    )
    .walk('metrics', { from: ['targets'], hops: [{ types: ['HAS_OBSERVATION'], direction: 'in' }] });
  return walkBelonging(builder, { of: ['milestones', 'measures', 'targets', 'metrics'], held: ['DUE', 'MEASURED_BY'] })
    .readOfNodes([...MILESTONE_AND_MEASURE, ...VALUE])
    .build(question, field.selection);
}
