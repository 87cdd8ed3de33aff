import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'CARRIES',
  description: 'A task carries out an item of the national agenda.',
  endpoints: [{ from: ['Task'], to: ['NationalAgenda'] }],
})
export class Carries extends Statement {}
