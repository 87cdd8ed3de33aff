import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'HAS_PILLAR',
  description: 'A section contains a pillar.',
  endpoints: [{ from: ['Section'], to: ['Pillar'] }],
  tree: true,
})
export class HasPillar extends Statement {}
