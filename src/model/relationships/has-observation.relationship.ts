import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'HAS_OBSERVATION',
  description: 'An indicator has a value.',
  endpoints: [{ from: ['Metric'], to: ['Observation'] }],
  tree: true,
})
export class HasObservation extends Statement {}
