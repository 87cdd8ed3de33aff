import type { ClassType } from 'type-graphql';
import type { InputField } from '../declare-input.js';

/** `and`, `or` and `not` of a filter. */
export function connectives(filter: () => ClassType): readonly InputField[] {
  return [
    { name: 'and', type: () => [filter()], description: 'All of these hold; of none, anything passes.' },
    { name: 'or', type: () => [filter()], description: 'One or more of these hold; of none, nothing passes.' },
    { name: 'not', type: filter, description: 'This does not hold; what is missing passes.' },
  ];
}
