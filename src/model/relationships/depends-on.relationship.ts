import { enumType } from '../declare/enum-type.js';
import { Property } from '../declare/property.js';
import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

export const DependenceKind = enumType('DependenceKind', 'How one thing depends on another.', {
  CONDITION: 'It happens only if the other happens.',
  LEGAL_BASIS: 'It rests on the law.',
});

export const DependenceState = enumType('DependenceState', 'Whether the report prints the dependence.', {
  PRINTED: 'The report says so in words such as 전제, 기반 or 후.',
  UNSTATED: 'The lines show it, without a word that says so.',
});

@RelationshipType({
  type: 'DEPENDS_ON',
  description: 'Something cannot go on without a law, agreement, instrument, milestone, measure or approval.',
  endpoints: [
    {
      from: ['Measure', 'Finding', 'Programme', 'Cluster', 'Instrument', 'Agreement', 'Milestone', 'Budget'],
      to: ['Law', 'Agreement', 'Instrument', 'Milestone', 'Measure', 'Organisation', 'Programme'],
    },
  ],
  names: { forward: 'dependsOn', inverse: 'dependedOnBy' },
  mixedNames: { forward: 'dependencies', inverse: 'dependents' },
})
export class DependsOn extends Statement {
  @Property({ type: DependenceKind, required: true, description: 'How it depends.' }) kind!: string;
  @Property({ type: DependenceState, required: true, description: 'Whether the report prints it.' }) state!: string;
}
