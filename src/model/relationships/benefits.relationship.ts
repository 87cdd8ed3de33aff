import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'BENEFITS',
  description: 'Something is meant to help a group of actors, an industry, a place or a cluster.',
  endpoints: [{ from: ['Measure', 'Programme', 'Instrument', 'Budget', 'Finding', 'Law'], to: ['Organisation', 'Industry', 'Region', 'Cluster'] }],
})
export class Benefits extends Statement {}
