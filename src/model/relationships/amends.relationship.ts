import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'AMENDS',
  description: 'A measure changes a law or instrument.',
  endpoints: [{ from: ['Measure', 'Finding', 'Milestone'], to: ['Law', 'Instrument'] }],
})
export class Amends extends Statement {}
