import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'HAS_TASK',
  description: 'A pillar contains a task.',
  endpoints: [{ from: ['Pillar'], to: ['Task'] }],
  tree: true,
})
export class HasTask extends Statement {}
