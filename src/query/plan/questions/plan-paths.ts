import type { FieldSelection } from '../../select/selection-tree.js';
import { GatherBuilder } from '../gather/gather-builder.js';
import type { GatherGraph } from '../gather/gather-graph.js';
import type { PlanContext } from '../plan-context.js';
import { gatherPaths } from './gather-paths.js';
import type { PathsQuestion } from './paths.question.js';
import { planBound } from './plan-bound.js';
import { planPathEnds } from './plan-path-ends.js';
import { planWalked } from './plan-walked.js';

function planPathsQuestion(field: FieldSelection, context: PlanContext): PathsQuestion {
  const { model, limits } = context;
  const { maxLength, first } = field.arguments;
  return {
    kind: 'Paths',
    ...planPathEnds(field, context),
    maxLength: planBound(maxLength, { argument: 'paths(maxLength:)', most: limits.maxPathLength, unset: limits.defaultPathLength }),
    first: planBound(first, { argument: 'paths(first:)', least: 0, most: limits.maxPaths, unset: limits.defaultPaths }),
    maxTried: limits.maxPathsTried,
    passages: Object.values(model.nodeTypes).flatMap(({ kind, label }) => (kind === 'PLAN' ? [label] : [])),
    containment: Object.values(model.relationshipTypes).flatMap(({ tree, type }) => (tree ? [type] : [])),
  };
}

/**
 * Plans `paths(from:, to:)`.
 * Rejects with BOUND_OUT_OF_RANGE, PATH_ENDS_COUNT, PATH_ENDS_SHARED, AVOIDS_END, TYPES_NOT_APPLICABLE, TOO_MANY_IDS and ID_MALFORMED.
 */
export function planPaths(field: FieldSelection, context: PlanContext): GatherGraph {
  if (!field.selection) throw new Error('paths gives an object.');
  const question = planPathsQuestion(field, context);
  const { from, to, maxLength } = question;
  const walked = planWalked(field, [...from, ...to], context);
  const builder = new GatherBuilder(context.names.take('paths'), context).startFrom('from', from).startFrom('to', to);
  gatherPaths(builder, walked, { maxLength, limit: context.limits.maxPathLevel });
  return builder.readOfRelationships(['citationDocuments', 'lineStarts', 'lineEnds']).build(question, field.selection);
}
