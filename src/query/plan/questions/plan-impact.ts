import type { FieldSelection } from '../../select/selection-tree.js';
import { GatherBuilder } from '../gather/gather-builder.js';
import type { GatherGraph, GatherHop } from '../gather/gather-graph.js';
import type { PlanContext } from '../plan-context.js';
import { checkAssumption, checkUntil } from './check-impact.js';
import type { Assumption, ImpactQuestion } from './impact.question.js';

/** Over what standing still goes on. Which of it does is told by the reasoning; TARGETS, LOCATED_IN and the like are never walked. */
const DEPENDENCE: readonly GatherHop[] = [
  { types: ['DEPENDS_ON', 'RUNS', 'FUNDED_BY', 'PART_OF'], direction: 'in' },
  { types: ['HAS_MEASURE', 'RUNS', 'DUE', 'FUNDED_BY', 'PRECEDES'], direction: 'out' },
];
/** What else something hangs on or waits for. */
const BESIDE: readonly GatherHop[] = [
  { types: ['RUNS', 'DUE', 'FUNDED_BY', 'PRECEDES'], direction: 'in' },
  { types: ['DEPENDS_ON'], direction: 'out' },
];
const MAKES = ['ENACTS', 'AMENDS'];
const CONTAINS = ['HAS_TASK', 'HAS_MEASURE'];
/** From a pillar to the deepest measure of a task. */
const DEEPEST = 10;

const NODE_FACTS = ['kind', 'status', 'modality', 'datesStart', 'datesEnd', 'statusDateStart', 'statusDateEnd', 'periodStart', 'periodEnd'];
const RELATIONSHIP_FACTS = ['kind', 'state', 'role', 'modality', 'certainty'];

function planQuestion({ arguments: given }: FieldSelection, { model, limits }: PlanContext): ImpactQuestion {
  const of = String(given['of']);
  const assume = given['assume'] as Assumption;
  const until = typeof given['until'] === 'string' ? given['until'] : null;
  checkAssumption(of, assume, model);
  checkUntil(assume, until);
  return { kind: 'Impact', of, assume, until, maxHops: limits.maxImpactHops };
}

/** A law fails with the measures and events that make it, and these with it. */
function walkToOrigins(builder: GatherBuilder): readonly string[] {
  builder
    .walk('made', { from: ['assumed'], hops: [{ types: MAKES, direction: 'out' }], labels: ['Law'] })
    .walk('makers', { from: ['assumed', 'made'], hops: [{ types: MAKES, direction: 'in' }], beyond: ['assumed', 'made'] });
  return ['assumed', 'made', 'makers'];
}

/** One step a statement in a row, and one more, by which it is known whether the bound was hit. */
function walkDependence(builder: GatherBuilder, origins: readonly string[], maxHops: number, limit: number): readonly string[] {
  const known = [...origins];
  for (let hop = 1, from = origins; hop <= maxHops + 1; hop += 1) {
    const reached = `hop${String(hop)}`;
    // Only what was reached last is kept out: a longer list of what is known costs more to plan than to walk again.
    builder.walk(reached, { from, hops: DEPENDENCE, beyond: known.slice(-2), limit });
    known.push(reached);
    from = [reached];
  }
  return known;
}

/**
 * Plans `impact(of:, assume:, until:)`: everything that dependence may reach, what contains it, and what else it hangs on.
 * Rejects with ASSUMPTION_NOT_APPLICABLE, ASSUMPTION_DATE_INVALID and the ID_… codes.
 */
export function planImpact(field: FieldSelection, context: PlanContext): GatherGraph {
  if (!field.selection) throw new Error('impact gives an object.');
  const question = planQuestion(field, context);
  const builder = new GatherBuilder(context.names.take('impact'), context).startFrom('assumed', [question.of]);
  const limit = context.limits.maxImpactWidth;
  const known = walkDependence(builder, walkToOrigins(builder), question.maxHops, limit);
  return builder
    .walk('beside', { from: known, hops: BESIDE, limit })
    .walk('above', { from: known, hops: [{ types: CONTAINS, direction: 'in' }], depth: DEEPEST })
    .walk('within', { from: ['above'], hops: [{ types: CONTAINS, direction: 'out' }], depth: DEEPEST })
    .readOfNodes(NODE_FACTS)
    .readOfRelationships(RELATIONSHIP_FACTS)
    .build(question, field.selection);
}
