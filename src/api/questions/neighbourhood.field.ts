import type { RootField } from '../root-field.js';
import { Neighbourhood } from './neighbourhood.type.js';
import { WALKED_ARGUMENTS } from './walked.arguments.js';

/** `neighbourhood(id:)`. */
export const NEIGHBOURHOOD_FIELD: RootField = {
  name: 'neighbourhood',
  type: () => Neighbourhood,
  nullable: false,
  description: 'What lies around a thing, as a graph for drawing: the nodes most related to it and every relationship between two of them.',
  arguments: [
    { name: 'id', type: 'ID', required: true, description: 'The node in the middle, of any type.' },
    { name: 'depth', type: 'Int', description: 'Largest distance from it, in relationships. 1 where not given; published maximum: docs/reference/limits.md.' },
    { name: 'first', type: 'Int', description: 'Most nodes beside it. Published default and maximum: docs/reference/limits.md.' },
    ...WALKED_ARGUMENTS,
  ],
  listSize: { by: 'argument', slicingArguments: ['first'], assumedSize: 'defaultNeighbours', maximumSize: 'maxNeighbours' },
};
