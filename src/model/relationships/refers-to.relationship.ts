import { enumType } from '../declare/enum-type.js';
import { Property } from '../declare/property.js';
import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

export const ReferenceKind = enumType('ReferenceKind', 'As what something is named.', {
  BENCHMARK: 'As a level to be matched.',
  EXAMPLE: 'As an example.',
  PRECEDENT: 'As something done before.',
  OCCASION: 'As the occasion.',
});

@RelationshipType({
  type: 'REFERS_TO',
  description: 'Something is named as an example, benchmark, precedent or occasion; no dependence.',
  endpoints: [
    {
      from: ['Measure', 'Finding', 'Programme', 'Instrument', 'Milestone'],
      to: ['Law', 'Agreement', 'Instrument', 'Programme', 'Milestone', 'Country', 'Cluster', 'Organisation', 'Industry', 'Technology', 'Finding'],
    },
  ],
  names: { forward: 'refersTo', inverse: 'referredToBy' },
})
export class RefersTo extends Statement {
  @Property({ type: ReferenceKind, required: true, description: 'As what it is named.' }) kind!: string;
}
