import type { RootField } from '../root-field.js';
import { Paths } from './paths.type.js';
import { WALKED_ARGUMENTS } from './walked.arguments.js';

/** `paths(from:, to:)`. */
export const PATHS_FIELD: RootField = {
  name: 'paths',
  type: () => Paths,
  nullable: false,
  description:
    'How things are tied: the shortest ways over statements from one of `from` to one of `to`, with only its ends in the two sets. A path that is a CONNECTION shows what two passages share and is no statement of any document.',
  arguments: [
    { name: 'from', type: 'IDs', required: true, description: 'Where paths start: one id or several of any types; docs/reference/limits.md says how many.' },
    { name: 'to', type: 'IDs', required: true, description: 'Where they end; no id of `from` may be among them.' },
    { name: 'maxLength', type: 'Int', description: 'Most hops of a path, from 1. Published default and maximum: docs/reference/limits.md.' },
    { name: 'first', type: 'Int', description: 'Most paths to give. Published default and maximum: docs/reference/limits.md.' },
    ...WALKED_ARGUMENTS,
  ],
  listSize: { by: 'argument', slicingArguments: ['first'], assumedSize: 'defaultPaths', maximumSize: 'maxPaths' },
};
