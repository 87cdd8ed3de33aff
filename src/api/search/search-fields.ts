import type { ArgumentDeclaration } from '../declare-argument.js';
import { PAGE_ARGUMENTS } from '../declare-argument.js';
import type { FilterClasses } from '../filters/filter-classes.js';
import type { RootField } from '../root-field.js';
import { Resolution } from './resolution.type.js';
import { SearchConnection } from './search.type.js';

const NARROWED_BY: readonly ArgumentDeclaration[] = [
  { name: 'types', type: 'NodeTypes', description: 'Only nodes of these types.' },
  { name: 'includeReference', type: 'Boolean', description: 'Also nodes of `origin: REFERENCE`.' },
];

function searchField(filters: FilterClasses): RootField {
  return {
    name: 'search',
    type: () => SearchConnection,
    nullable: false,
    description:
      'Finds nodes by their names, aliases and printed figures, dates and terms, Korean, English and mixed. All words of the query must be found; case, width, spaces and signs make no difference; consonants such as ㅂㅌㄹ stand for syllables; one typing error is tolerated in Latin words of 4 to 32 letters. A query without letters and digits finds nothing.',
    arguments: [
      { name: 'query', type: 'String', required: true, description: 'The words. Published maximum of characters and words: docs/reference/limits.md.' },
      ...NARROWED_BY,
      { name: 'filter', type: () => filters.node(null), description: 'Only nodes that this holds for.' },
      ...PAGE_ARGUMENTS,
    ],
  };
}

const RESOLVE_FIELD: RootField = {
  name: 'resolve',
  type: () => [Resolution],
  nullable: false,
  description: 'Turns names of other systems into nodes, many at once: one entry a name, in the order of the names.',
  listSize: { by: 'argument', slicingArguments: ['names'], assumedSize: 'maxNames', maximumSize: 'maxNames' },
  arguments: [
    { name: 'names', type: 'Strings', required: true, description: 'The names. Published maximum: docs/reference/limits.md.' },
    ...NARROWED_BY,
    { name: 'first', type: 'Int', description: 'Most candidates to give for each name; the published maximum where it is left out.' },
  ],
};

/** Their names. */
export const SEARCH_FIELD_NAMES: readonly string[] = Object.freeze(['search', 'resolve']);

/** `search` and `resolve`. */
export const searchFields = (filters: FilterClasses): readonly RootField[] => [searchField(filters), RESOLVE_FIELD];
