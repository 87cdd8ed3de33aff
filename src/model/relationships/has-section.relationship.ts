import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'HAS_SECTION',
  description: 'A document or section contains a section.',
  endpoints: [{ from: ['Document', 'Section'], to: ['Section'] }],
  tree: true,
  names: { forward: 'sections', inverse: 'parentSection' },
})
export class HasSection extends Statement {}
