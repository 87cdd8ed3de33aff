import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'PRECEDES',
  description: 'A step comes before the next one (→).',
  endpoints: [
    { from: ['Measure'], to: ['Measure', 'Milestone'] },
    { from: ['Milestone'], to: ['Milestone', 'Measure'] },
    { from: ['Observation'], to: ['Observation'] },
    { from: ['Programme'], to: ['Programme'] },
    { from: ['Budget'], to: ['Budget'] },
  ],
  names: { forward: 'precedes', inverse: 'precededBy' },
})
export class Precedes extends Statement {}
