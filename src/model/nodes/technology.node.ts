import { NodeType } from '../declare/node-type.js';
import { Entity } from './entity.js';

@NodeType({
  label: 'Technology',
  plural: 'technologies',
  prefix: 'technology',
  kind: 'SHARED',
  description: 'A product, material or technique inside an industry.',
  korean: '기술·제품·소재',
})
export class Technology extends Entity {}
