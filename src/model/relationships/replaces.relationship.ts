import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'REPLACES',
  description: 'A law or instrument takes the place of another.',
  endpoints: [
    { from: ['Law'], to: ['Law'] },
    { from: ['Instrument'], to: ['Instrument'] },
  ],
  names: { forward: 'replaces', inverse: 'replacedBy' },
})
export class Replaces extends Statement {}
