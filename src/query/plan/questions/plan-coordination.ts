import type { FieldSelection } from '../../select/selection-tree.js';
import { GatherBuilder } from '../gather/gather-builder.js';
import type { GatherGraph } from '../gather/gather-graph.js';
import type { PlanContext } from '../plan-context.js';
import { readCoordination } from './check-coordination.js';

const DEEPEST = 9;

/** Who carries something out or takes part in it, and who runs or belongs to a programme. */
const ACTS = ['CARRIED_OUT_BY', 'INVOLVES'];
const BELONGS = ['RUNS', 'MEMBER_OF'];

/**
 * Plans `coordination`: all tasks and pillars with the measures below them, the things that these work on, and who acts.
 * Rejects with TYPES_NOT_APPLICABLE and the ID_… codes.
 */
export function planCoordination(field: FieldSelection, context: PlanContext): GatherGraph {
  if (!field.selection) throw new Error('coordination gives an object.');
  const question = readCoordination(field, context);
  const { on, broader, between, meets } = question;
  // A technology is part of an industry, so it is looked at where industries are met on through their parts.
  const labels = broader && on.includes('Industry') && !on.includes('Technology') ? [...on, 'Technology'] : on;
  const builder = new GatherBuilder(context.names.take('coordination'), context)
    .startFromAll('tasks', 'Task')
    .startFromAll('pillars', 'Pillar')
    .walk('ofPillars', { from: ['pillars'], hops: [{ types: ['HAS_TASK'], direction: 'out' }] })
    .walk('below', { from: ['tasks', 'pillars'], hops: [{ types: ['HAS_MEASURE'], direction: 'out' }], depth: DEEPEST })
    .walk('things', { from: ['below'], hops: [{ types: meets, direction: 'out' }], labels });
  if (broader) builder.walk('broader', { from: ['things'], hops: [{ types: ['PART_OF'], direction: 'out' }], labels: on, reportOnly: false });
  if (between === 'ORGANISATIONS') {
    builder
      .walk('explained', { from: ['below'], hops: [{ types: ['EXPLAINS'], direction: 'out' }], labels: ['Measure'] })
      .walk('actors', { from: ['below', 'things'], hops: [{ types: ACTS, direction: 'out' }], labels: ['Organisation'] })
      .walk('members', { from: ['things'], hops: [{ types: BELONGS, direction: 'in' }], labels: ['Organisation'] });
  }
  return builder.readOfNodes(['kind']).build(question, field.selection);
}
