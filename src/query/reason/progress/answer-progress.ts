import type { ProgressQuestion } from '../../plan/questions/progress.question.js';
import { generationFree } from '../../../model/stored-form/sort-key.js';
import type { Answer } from '../answer.js';
import { Belongings } from '../belonging/belonging.js';
import { isWithin, missingOf } from '../belonging/is-within.js';
import { indexRelationships } from '../belonging/relationship-index.js';
import type { PagedEntry } from '../page-of.js';
import type { Subgraph, SubgraphNode } from '../subgraph.js';
import { truncationOf } from '../truncation.js';
import { answerAim } from './answer-aim.js';
import { readObservedValue, type ObservedValue } from './observed-value.js';
import { readValueRelations, type ValueRelations } from './value-relations.js';

const AIMS = new Set(['TARGET', 'ADDITION']);

// A plan without a date only says how many of something there are to be.
const isAim = ({ kind, end }: ObservedValue) => AIMS.has(kind) || (kind === 'PLAN' && end !== null);

const isDue = ({ end }: ObservedValue, dueBy: string | null) => dueBy === null || (end !== null && end <= dueBy);

function aimsOf(values: readonly ObservedValue[], { dueBy }: ProgressQuestion): readonly ObservedValue[] {
  return values.filter((value) => isAim(value) && isDue(value, dueBy));
}

function entryAnswer(
  metric: SubgraphNode,
  values: readonly ObservedValue[],
  aims: readonly ObservedValue[],
  relations: ValueRelations,
  holders: readonly string[],
): PagedEntry {
  return {
    position: generationFree(metric.sortKey),
    metric: metric.id,
    observations: values.map(({ id }) => id),
    aims: aims.map((aim) => answerAim(aim, values, relations)),
    holders,
  };
}

/** How far the gathered indicators are: those that have an aim, or the one that is asked about. Aims that restate each other stay apart. */
export function answerProgress(question: ProgressQuestion, subgraph: Subgraph): Answer {
  const { nodes, sets } = subgraph;
  const index = indexRelationships(subgraph);
  const belongings = new Belongings(subgraph, ['MEASURED_BY']);
  const relations = readValueRelations(subgraph);
  const order = new Map([...nodes.keys()].map((id, place) => [id, place]));
  const valuesOf = (metric: string) => {
    const ids = index.from(metric, ['HAS_OBSERVATION']).map(({ end }) => end);
    return ids
      .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
      .flatMap((id) => nodes.get(id) ?? [])
      .map(readObservedValue);
  };
  const metrics = (sets['metrics'] ?? []).flatMap((id) => nodes.get(id) ?? []).filter(({ id }) => isWithin(id, question.within, belongings));
  const entries = metrics.flatMap((metric) => {
    const values = valuesOf(metric.id);
    const aims = aimsOf(values, question);
    if (aims.length === 0 && question.metric === null) return [];
    return [entryAnswer(metric, values, aims, relations, belongings.holdersOf(metric.id))];
  });
  const unknown = question.metric !== null && !nodes.has(question.metric) ? [question.metric] : [];
  return { metrics: entries, missing: [...unknown, ...missingOf(question.within, subgraph)], ...truncationOf(subgraph) };
}
