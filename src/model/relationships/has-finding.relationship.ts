import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'HAS_FINDING',
  description: 'A section or finding contains a finding.',
  endpoints: [{ from: ['Section', 'Finding'], to: ['Finding'] }],
  tree: true,
  names: { forward: 'findings', inverse: 'parentFinding' },
})
export class HasFinding extends Statement {}
