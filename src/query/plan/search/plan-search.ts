import type { Limits } from '../../../config/config.js';
import { decodeSearchCursor, digestOf } from '../../cursor/search-cursor.js';
import type { FieldSelection } from '../../select/selection-tree.js';
import { planFilterArgument } from '../filter/plan-filter.js';
import type { PlanContext } from '../plan-context.js';
import { planPageSize } from '../plan-page.js';
import { RowBuilder } from '../row-builder.js';
import { planSearchFields } from './plan-search-fields.js';
import type { SearchFieldShape, SearchNodes, SearchPage } from './search-nodes.js';
import { readSearchWords } from './read-search-words.js';
import { prefixesOf, searchedTypes } from './searched-types.js';

const isCount = ({ kind }: SearchFieldShape) => kind === 'TotalCount' || kind === 'CountsByType';

function planSearchPage(given: FieldSelection['arguments'], digest: string, limits: Limits): SearchPage {
  const size = planPageSize(given, 'Query.search', limits);
  const position = (argument: 'after' | 'before') => {
    const cursor = given[argument];
    return typeof cursor === 'string' ? decodeSearchCursor(cursor, digest, argument) : null;
  };
  return { ...size, after: position('after'), before: position('before') };
}

function isProbed({ backwards, after, before }: SearchPage, fields: readonly SearchFieldShape[]): boolean {
  const flag = backwards ? 'hasNextPage' : 'hasPreviousPage';
  return (after !== null || before !== null) && fields.some((field) => field.kind === 'PageInfo' && field.parts.some(({ name }) => name === flag));
}

/** Plans `search(query:)`. Rejects with the SEARCH_…, PAGE_… and FILTER_… codes, TYPES_NOT_APPLICABLE and CURSOR_INVALID. */
export function planSearch(field: FieldSelection, context: PlanContext): SearchNodes {
  const { model, limits, names } = context;
  const { query, types: givenTypes, filter, includeReference: givenReference } = field.arguments;
  const words = readSearchWords(String(query), 'search(query:)', limits);
  const types = searchedTypes(givenTypes, 'search(types:)', model);
  const [prefixes, includeReference] = [prefixesOf(types, model), givenReference === true];
  const digest = digestOf([words.map(({ key }) => key), prefixes, includeReference, filter ?? null]);
  const page = planSearchPage(field.arguments, digest, limits);
  const row = new RowBuilder(names.take('search_node'), 'SEVERAL');
  const where = planFilterArgument(filter, 'Query.search(filter:)', { variable: row.variable, type: null }, context);
  const [, rank, order] = [row.property('id'), row.result(`${row.variable}_rank`), row.property('searchOrder')];
  const fields = planSearchFields(field, { row, types, context });
  return {
    kind: 'SearchNodes',
    variable: row.variable,
    words,
    prefixes,
    includeReference,
    where,
    page,
    row: fields.some((asked) => !isCount(asked)) ? row.build() : null,
    counts: fields.some(isCount),
    probe: isProbed(page, fields),
    shape: { digest, rank, order, fields },
  };
}
