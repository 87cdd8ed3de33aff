import { NodeType } from '../declare/node-type.js';
import { Entity } from './entity.js';

@NodeType({
  label: 'Industry',
  plural: 'industries',
  prefix: 'industry',
  kind: 'SHARED',
  description: 'A sector of the economy.',
  korean: '산업',
})
export class Industry extends Entity {}
