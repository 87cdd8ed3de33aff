import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Period } from '../values/period.js';
import { Span } from '../values/span.js';
import { Entity } from './entity.js';

@NodeType({
  label: 'Section',
  plural: 'sections',
  prefix: 'section',
  kind: 'PLAN',
  description: 'A heading of the document above the pillars, with or without a body.',
  korean: '장·절',
})
export class Section extends Entity {
  @Property({ description: 'The number as printed, such as `Ⅲ` or `①`.' }) number?: string;
  @Property({ type: () => Period, description: 'The time that the heading names.' }) dates?: Period;
  @Property({ type: () => Span, required: true, description: 'The lines it covers.' }) span!: Span;
}
