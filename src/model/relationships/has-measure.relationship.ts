import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'HAS_MEASURE',
  description: 'A pillar, task or measure contains a measure.',
  endpoints: [{ from: ['Pillar', 'Task', 'Measure'], to: ['Measure'] }],
  tree: true,
  names: { forward: 'measures', inverse: 'parentMeasure' },
})
export class HasMeasure extends Statement {}
