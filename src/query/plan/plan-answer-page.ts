import type { Limits } from '../../config/config.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { FieldSelection } from '../select/selection-tree.js';
import type { AnswerCondition, AnswerPage } from './answer-page.js';
import { planPage } from './plan-page.js';

const PAGING: readonly string[] = ['first', 'after'];

/** Arguments are named in the plural where they name types; the fact of an entry is one of them. */
const factOf = (argument: string) => (argument === 'nodeTypes' ? 'nodeType' : argument);

function planCondition(field: string, argument: string, among: readonly string[]): AnswerCondition {
  if (among.length > 0) return { fact: factOf(argument), among: [...new Set(among)].sort() };
  throw new GraphApiError('TYPES_NOT_APPLICABLE', `${field}(${argument}:) is []. It takes one or more.`);
}

/**
 * Reads the arguments of a list within an answer: `first` and `after`, and any further one as the values of a fact of its entries.
 * Rejects with PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID and, where no value is given, TYPES_NOT_APPLICABLE.
 */
export function planAnswerPage({ name, arguments: given }: FieldSelection, owner: string, limits: Limits): AnswerPage {
  const field = `${owner}.${name}`;
  const { size, after } = planPage({ first: given['first'] as number | null, after: given['after'] as string | null }, field, limits);
  const conditions = Object.entries(given).filter(([argument, value]) => !PAGING.includes(argument) && Array.isArray(value));
  return {
    field,
    size,
    after: after?.sortKey ?? null,
    where: conditions.map(([argument, among]) => planCondition(field, argument, among as readonly string[])),
  };
}
