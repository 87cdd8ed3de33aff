import type { FieldSelection } from '../../select/selection-tree.js';
import { GatherBuilder } from '../gather/gather-builder.js';
import type { GatherGraph } from '../gather/gather-graph.js';
import { walkBelonging } from '../gather/walk-belonging.js';
import { checkId } from '../plan-ids.js';
import type { PlanContext } from '../plan-context.js';
import { checkWithin } from './check-within.js';
import type { ProgressQuestion } from './progress.question.js';
import { readDays } from './read-days.js';

const VALUE = ['kind', 'value', 'unit', 'qualifier', 'rank', 'periodIso', 'periodPrecision'];

function readMetric(given: unknown, { model }: PlanContext): string | null {
  if (typeof given !== 'string') return null;
  const type = model.nodeTypes['Metric'];
  if (type) checkId(given, 'progress(metric:)', type, model);
  return given;
}

/**
 * Plans `progress(metric:)`: indicators, their values with what these follow, restate and are part of, and what the indicators belong to.
 * Rejects with DATE_INVALID, the ID_… and FILTER_… codes and TOO_MANY_IDS.
 */
export function planProgress(field: FieldSelection, context: PlanContext): GatherGraph {
  if (!field.selection) throw new Error('progress gives an object.');
  const { arguments: given } = field;
  const metric = readMetric(given['metric'], context);
  const within = checkWithin(given['within'], 'progress(within:)', context);
  const question: ProgressQuestion = { kind: 'Progress', metric, dueBy: readDays(given['dueBy'], 'progress(dueBy:)')?.last ?? null, within };
  const builder = new GatherBuilder(context.names.take('progress'), context)
    .startFromAll('metrics', 'Metric', { filter: metric === null ? given['filter'] : { and: [{ id: { eq: metric } }, given['filter'] ?? {}] } })
    .startFrom(
      'within',
      (within ?? []).flatMap(({ ids }) => ids),
    )
    .walk('values', { from: ['metrics'], hops: [{ types: ['HAS_OBSERVATION'], direction: 'out' }] })
    .walk('alike', { from: ['values'], hops: [{ types: ['PRECEDES', 'LOOKS_LIKE', 'PART_OF'], direction: 'both' }], labels: ['Observation'] })
    .walk('concerned', { from: ['values'], hops: [{ types: ['CONCERNS', 'INVOLVES'], direction: 'out' }] });
  return walkBelonging(builder, { of: ['metrics', 'values'], held: ['MEASURED_BY'] })
    .readOfNodes(VALUE)
    .readOfRelationships(['kind'])
    .build(question, field.selection);
}
