import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'DUE',
  description: 'Something has an event or a commitment.',
  endpoints: [{ from: ['Measure', 'Finding', 'Programme', 'Cluster', 'Law', 'Instrument', 'Agreement', 'Organisation'], to: ['Milestone'] }],
})
export class Due extends Statement {}
