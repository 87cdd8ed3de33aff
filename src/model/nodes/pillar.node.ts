import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Span } from '../values/span.js';
import { Entity } from './entity.js';

@NodeType({
  label: 'Pillar',
  plural: 'pillars',
  prefix: 'pillar',
  kind: 'PLAN',
  description: 'One of the priorities that the plan is built on.',
  korean: '중점 추진과제',
  within: { over: ['HAS_TASK', 'HAS_MEASURE'], direction: 'out', depth: 9, defaultScope: 'WITHIN', gathers: true },
})
export class Pillar extends Entity {
  @Property({ type: 'Int', required: true, description: 'Its number.' }) number!: number;
  @Property({ type: () => Span, required: true, description: 'The lines it covers.' }) span!: Span;
}
