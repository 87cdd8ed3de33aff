import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Entity } from './entity.js';

@NodeType({
  label: 'NationalAgenda',
  plural: 'nationalAgendas',
  prefix: 'national-agenda',
  kind: 'SHARED',
  description: 'A numbered item of the national agenda that a task carries out.',
  korean: '국정과제',
})
export class NationalAgenda extends Entity {
  @Property({ type: 'Int', required: true, description: 'Its number.' }) number!: number;
}
