import type { FieldSelection } from '../../select/selection-tree.js';
import { GatherBuilder } from '../gather/gather-builder.js';
import type { GatherGraph } from '../gather/gather-graph.js';
import type { PlanContext } from '../plan-context.js';
import type { Start } from '../start.js';

const LANDS = ['LOCATED_IN', 'LINKS', 'BENEFITS'];
/** What hangs on a thing that lands somewhere. What it is compared with, follows or looks like does not. */
const HANGS = [
  'RUNS',
  'TARGETS',
  'FUNDED_BY',
  'DUE',
  'DEPENDS_ON',
  'ENACTS',
  'AMENDS',
  'PROVIDES',
  'CARRIED_OUT_BY',
  'INVOLVES',
  'BENEFITS',
  'CONCERNS',
  'MEASURED_BY',
];
const BELOW = ['HAS_MEASURE', 'HAS_FINDING'];
/** From a province through a macro-region to the country. */
const WIDEST = 4;
const DEEPEST = 9;

/** Plans `Region.landscape`: what is stated of the place and of the areas around it, what runs that, lies below it and hangs on it. */
export function planLandscape(field: FieldSelection, { row }: Start, context: PlanContext): GatherGraph {
  if (!field.selection) throw new Error('landscape gives an object.');
  const landing = ['holders', 'runners', 'below', 'notes', 'noted'];
  return new GatherBuilder(context.names.take(`${row.variable}_landscape`), context, row.countBelow)
    .startFromBound('place', row.variable)
    .walk('wider', { from: ['place'], hops: [{ types: ['PART_OF'], direction: 'out' }], depth: WIDEST, reportOnly: false })
    .walk('holders', { from: ['place', 'wider'], hops: [{ types: LANDS, direction: 'in' }] })
    .walk('runners', { from: ['holders'], hops: [{ types: ['RUNS'], direction: 'in' }], labels: ['Measure'] })
    .walk('below', { from: ['holders', 'runners'], hops: [{ types: BELOW, direction: 'out' }], depth: DEEPEST })
    .walk('notes', { from: ['holders', 'runners', 'below'], hops: [{ types: ['EXPLAINS'], direction: 'in' }] })
    .walk('noted', { from: ['notes'], hops: [{ types: BELOW, direction: 'out' }], depth: DEEPEST })
    .walk('hanging', { from: landing, hops: [{ types: HANGS, direction: 'out' }], withoutLabels: ['Region'] })
    .walk('elsewhere', { from: landing, hops: [{ types: ['LOCATED_IN', 'LINKS'], direction: 'out' }] })
    .readOfRelationships(['role', 'source', 'origin'])
    .build({ kind: 'Landscape', hangs: HANGS }, field.selection);
}
