import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'ENACTS',
  description: 'A measure or event makes a law.',
  endpoints: [{ from: ['Measure', 'Finding', 'Milestone'], to: ['Law'] }],
})
export class Enacts extends Statement {}
