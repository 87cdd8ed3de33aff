import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'ABOUT',
  description: 'A finding is about something.',
  endpoints: [{ from: ['Finding'], to: ['*'] }],
  names: { forward: 'about', inverse: 'findings' },
})
export class About extends Statement {}
