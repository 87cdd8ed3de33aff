import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Span } from '../values/span.js';
import { Entity } from './entity.js';

@NodeType({
  label: 'Task',
  plural: 'tasks',
  prefix: 'task',
  kind: 'PLAN',
  description: 'A numbered task of a pillar.',
  korean: '과제',
  within: { over: ['HAS_MEASURE'], direction: 'out', depth: 9, defaultScope: 'WITHIN', gathers: true },
})
export class Task extends Entity {
  @Property({ type: 'Int', required: true, description: 'Its number within the pillar.' }) number!: number;
  @Property({ required: true, description: 'The number as printed; the report mixes `①` and `2`.' }) numberPrinted!: string;
  @Property({ type: () => Span, required: true, description: 'The lines it covers.' }) span!: Span;
}
