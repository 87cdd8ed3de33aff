import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Modality } from '../values/modality.js';
import { Period } from '../values/period.js';
import { Entity } from './entity.js';

export const FindingKind = enumType('FindingKind', 'What a finding says of the state of things.', {
  ACHIEVEMENT: 'Something reached.',
  CHALLENGE: 'A task or problem that remains.',
  CONTEXT: 'A circumstance.',
  RISK: 'A danger.',
  NOTE: 'A footnote or example line below a finding.',
  CHART: 'A chart that the text names.',
});

@NodeType({
  label: 'Finding',
  plural: 'findings',
  prefix: 'finding',
  kind: 'PLAN',
  description: 'A line of the review part: an achievement, challenge, context or risk, nested as printed.',
  korean: '성과·여건',
  within: { over: ['HAS_FINDING'], direction: 'out', depth: 5, defaultScope: 'WITHIN' },
})
export class Finding extends Entity {
  @Property({ type: FindingKind, required: true, description: 'What it says of the state of things.' }) kind!: string;
  @Property({ description: 'The bullet or footnote mark as printed.' }) marker?: string;
  @Property({ type: Modality, description: 'How certain it is as printed.' }) modality?: string;
  @Property({ type: () => Period, description: 'When it held or happened, where the line dates it.' }) dates?: Period;
}
