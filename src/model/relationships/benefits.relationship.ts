import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'BENEFITS',
  description: 'Something is meant to help a group of actors, an industry or a place.',
  endpoints: [
    { from: ['Measure', 'Programme', 'Instrument', 'Budget', 'Finding', 'Law'], to: ['Organisation', 'Industry', 'Region'] },
  ],
})
export class Benefits extends Statement {}
