import type { SelectionNode } from 'graphql';
import { readArgument, type RawVariables } from './read-argument.js';

/** Whether `@skip` or `@include` leaves a selection out of the answer. */
export function isLeftOut({ directives = [] }: SelectionNode, variables: RawVariables): boolean {
  return directives.some((directive) => {
    const condition = readArgument(directive, 'if', variables);
    return directive.name.value === 'skip' ? condition === true : directive.name.value === 'include' && condition === false;
  });
}
