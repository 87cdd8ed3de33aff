import type { RootField } from '../root-field.js';
import { Comparison } from './compare.type.js';

/** `compare(ids:)`. */
export const COMPARE_FIELD: RootField = {
  name: 'compare',
  type: () => Comparison,
  nullable: false,
  description: 'Two to five things of one kind side by side: what the report relates several of them to, and what only one of them.',
  arguments: [{ name: 'ids', type: 'IDs', required: true, description: 'Two to five different ids of one node type.' }],
};
