import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'LINKS',
  description: 'A cluster or measure joins places.',
  endpoints: [{ from: ['Cluster', 'Measure'], to: ['Region'] }],
  roles: {
    ORIGIN: 'Where it starts from.',
    MEMBER: 'One of the places that it joins.',
  },
})
export class Links extends Statement {}
