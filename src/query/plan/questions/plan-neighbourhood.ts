import type { FieldSelection } from '../../select/selection-tree.js';
import { GatherBuilder } from '../gather/gather-builder.js';
import type { GatherGraph } from '../gather/gather-graph.js';
import { typeOfId } from '../plan-ids.js';
import type { PlanContext } from '../plan-context.js';
import type { NeighbourhoodQuestion } from './neighbourhood.question.js';
import { planBound } from './plan-bound.js';
import { planWalked } from './plan-walked.js';

const DEFAULT_DEPTH = 1;

function planNeighbourhoodQuestion({ arguments: given }: FieldSelection, { model, limits }: PlanContext): NeighbourhoodQuestion {
  const id = String(given['id']);
  typeOfId(id, 'neighbourhood(id:)', model);
  return {
    kind: 'Neighbourhood',
    id,
    depth: planBound(given['depth'], { argument: 'neighbourhood(depth:)', most: limits.maxNeighbourhoodDepth, unset: DEFAULT_DEPTH }),
    first: planBound(given['first'], { argument: 'neighbourhood(first:)', least: 0, most: limits.maxNeighbours, unset: limits.defaultNeighbours }),
    maxRelationships: limits.maxNeighbourhoodRelationships,
  };
}

/**
 * Plans `neighbourhood(id:)`: level by level around the centre, and what relates the nodes of the last level to each other.
 * Rejects with BOUND_OUT_OF_RANGE, AVOIDS_END, TYPES_NOT_APPLICABLE, TOO_MANY_IDS and ID_MALFORMED.
 */
export function planNeighbourhood(field: FieldSelection, context: PlanContext): GatherGraph {
  if (!field.selection) throw new Error('neighbourhood gives an object.');
  const question = planNeighbourhoodQuestion(field, context);
  const walked = planWalked(field, [question.id], context);
  const builder = new GatherBuilder(context.names.take('neighbourhood'), context).startFrom('centre', [question.id]);
  const sets = ['centre', ...Array.from({ length: question.depth }, (_, index) => `distance_${String(index + 1)}`)];
  sets.slice(1).forEach((set, index) => builder.walk(set, { ...walked, from: [sets[index] ?? 'centre'], beyond: sets.slice(0, index + 1) }));
  const last = sets[sets.length - 1] ?? 'centre';
  return builder.walk('among', { ...walked, from: [last], into: [last] }).build(question, field.selection);
}
