import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'CHAIRS',
  description: 'A body or office chairs another.',
  endpoints: [{ from: ['Organisation'], to: ['Organisation'] }],
  names: { forward: 'chairs', inverse: 'chairedBy' },
})
export class Chairs extends Statement {}
