import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Modality } from '../values/modality.js';
import { Period } from '../values/period.js';
import { Entity } from './entity.js';

export const MilestoneKind = enumType('MilestoneKind', 'What a milestone is.', {
  EVENT: 'Something that happened or happens.',
  DUE: 'Something to be done by then.',
  START: 'A start.',
  END: 'An end.',
  AS_OF: 'A state as of then.',
});

@NodeType({
  label: 'Milestone',
  plural: 'milestones',
  prefix: 'milestone',
  kind: 'PLAN',
  description: 'A dated or undated event or commitment.',
  korean: '일정',
})
export class Milestone extends Entity {
  @Property({ type: MilestoneKind, required: true, description: 'What it is.' }) kind!: string;
  @Property({ type: () => Period, description: 'When; null where the report gives no date.' }) dates?: Period;
  @Property({ type: Modality, description: 'How certain it is as printed.' }) modality?: string;
}
