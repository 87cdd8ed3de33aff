import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'MEMBER_OF',
  description: 'A body or state is a member.',
  endpoints: [
    { from: ['Organisation'], to: ['Organisation', 'Programme', 'Agreement'] },
    { from: ['Country'], to: ['Agreement', 'Country'] },
  ],
  names: { forward: 'memberOf', inverse: 'members' },
})
export class MemberOf extends Statement {}
