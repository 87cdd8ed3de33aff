import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'LOCATED_IN',
  description: 'Something is or lands in a place.',
  endpoints: [
    { from: ['Measure', 'Finding', 'Programme', 'Cluster', 'Organisation', 'Instrument', 'Milestone', 'Budget', 'Metric', 'Observation'], to: ['Region'] },
  ],
})
export class LocatedIn extends Statement {}
