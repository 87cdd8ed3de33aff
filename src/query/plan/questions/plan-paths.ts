import type { FieldSelection } from '../../select/selection-tree.js';
import { GatherBuilder } from '../gather/gather-builder.js';
import type { GatherGraph } from '../gather/gather-graph.js';
import type { PlanContext } from '../plan-context.js';
import { gatherPaths } from './gather-paths.js';
import { gatherShortest } from './gather-shortest.js';
import type { PathsQuestion } from './paths.question.js';
import { planBound } from './plan-bound.js';
import { planPathEnds } from './plan-path-ends.js';
import { planWalked } from './plan-walked.js';

const asks = (field: FieldSelection, name: string) => field.selection?.fields.some((asked) => asked.name === name) ?? false;

function planPathsQuestion(field: FieldSelection, context: PlanContext): PathsQuestion {
  const { model, limits } = context;
  const first = planBound(field.arguments['first'], { argument: 'paths(first:)', least: 0, most: limits.maxPaths, unset: limits.defaultPaths });
  return {
    kind: 'Paths',
    ...planPathEnds(field, context),
    maxLength: planBound(field.arguments['maxLength'], { argument: 'paths(maxLength:)', most: limits.maxPathLength, unset: limits.defaultPathLength }),
    first,
    count: Math.max(1, asks(field, 'hasMore') ? first + 1 : first),
    maxTried: limits.maxPathsTried,
    passages: Object.values(model.nodeTypes).flatMap(({ kind, label }) => (kind === 'PLAN' ? [label] : [])),
    containment: Object.values(model.relationshipTypes).flatMap(({ tree, type }) => (tree ? [type] : [])),
  };
}

/** Where statements are printed, which only tells whether two of them merely meet. */
function readPassages(builder: GatherBuilder, { selection }: FieldSelection): void {
  const paths = selection?.fields.filter(({ name }) => name === 'paths') ?? [];
  if (paths.some((path) => asks(path, 'kind') || asks(path, 'meetsAt'))) builder.readOfRelationships(['citationDocuments', 'lineStarts', 'lineEnds']);
}

/**
 * Plans `paths(from:, to:)`.
 * Rejects with BOUND_OUT_OF_RANGE, PATH_ENDS_COUNT, PATH_ENDS_SHARED, AVOIDS_END, TYPES_NOT_APPLICABLE, TOO_MANY_IDS and ID_MALFORMED.
 */
export function planPaths(field: FieldSelection, context: PlanContext): GatherGraph {
  if (!field.selection) throw new Error('paths gives an object.');
  const question = planPathsQuestion(field, context);
  const { from, to, maxLength, count } = question;
  const walked = planWalked(field, [...from, ...to], context);
  const builder = new GatherBuilder(context.names.take('paths'), context).startFrom('from', from).startFrom('to', to);
  const { limits, options } = context;
  if (count === 1 && options.shortestAlone)
    gatherShortest(builder, walked, { maxLength, limit: limits.maxPathSearch, keepRelationships: options.keepRelationships });
  else gatherPaths(builder, walked, { maxLength, limit: limits.maxPathLevel });
  readPassages(builder, field);
  return builder.build(question, field.selection);
}
