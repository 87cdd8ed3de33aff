import { NodeType } from '../declare/node-type.js';
import { Entity } from './entity.js';

@NodeType({
  label: 'Theme',
  plural: 'themes',
  prefix: 'theme',
  kind: 'SHARED',
  description: 'A cross-cutting subject that is neither an industry nor a technology, such as supply chains.',
  korean: '주제',
})
export class Theme extends Entity {}
