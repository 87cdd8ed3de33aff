import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'HAS_OPTION',
  description: 'A decision has an alternative.',
  endpoints: [{ from: ['Measure'], to: ['Measure'] }],
  names: { forward: 'options', inverse: 'optionOf' },
})
export class HasOption extends Statement {}
