import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'FUNDED_BY',
  description: 'Something is paid for by a sum of money.',
  endpoints: [{ from: ['Measure', 'Finding', 'Programme', 'Cluster', 'Instrument', 'Organisation'], to: ['Budget'] }],
})
export class FundedBy extends Statement {}
