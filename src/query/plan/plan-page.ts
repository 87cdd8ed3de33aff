import type { Limits } from '../../config/config.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { decodeCursor, type Cursor, type KeyValue } from '../cursor/cursor.js';
import { listSignature, signedOf } from '../cursor/list-signature.js';
import type { OrderKey, Position } from './order-key.js';
import type { Page } from './traversal-plan.js';

interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

function refuseTogether(field: string, one: string, other: string, instead: string): never {
  throw new GraphApiError('PAGE_ARGUMENTS_CONFLICT', `${field} was given both \`${one}\` and \`${other}\`. ${instead}`);
}

function checkTogether({ first, last, after, before }: PageArguments, field: string): void {
  const given = (value: unknown) => value !== undefined && value !== null;
  if (given(first) && given(last)) refuseTogether(field, 'first', 'last', 'Give one of them.');
  if (given(first) && given(before)) refuseTogether(field, 'first', 'before', 'Page forwards with `first` and `after`, backwards with `last` and `before`.');
  if (given(last) && given(after)) refuseTogether(field, 'last', 'after', 'Page forwards with `first` and `after`, backwards with `last` and `before`.');
  if (given(after) && given(before)) refuseTogether(field, 'after', 'before', 'Give one of them.');
}

function checkSize(size: number, argument: string, field: string, { maxPageSize }: Limits): void {
  if (size >= 0 && size <= maxPageSize) return;
  throw new GraphApiError('PAGE_SIZE_OUT_OF_RANGE', `${field}(${argument}:) is ${String(size)}. It takes 0 to ${String(maxPageSize)}.`);
}

/** Reads how many edges a page holds, and from which end. Rejects with the PAGE_… codes. */
export function planPageSize(given: PageArguments, field: string, limits: Limits): Pick<Page, 'size' | 'backwards'> {
  checkTogether(given, field);
  const { first, last, before } = given;
  const backwards = typeof last === 'number' || typeof before === 'string';
  const size = (backwards ? last : first) ?? limits.defaultPageSize;
  checkSize(size, backwards ? 'last' : 'first', field, limits);
  return { size, backwards };
}

const JAVASCRIPT_TYPES: Readonly<Record<OrderKey['values'], string>> = { text: 'string', number: 'number', boolean: 'boolean' };

const fits = (value: KeyValue | undefined, { values, nullable }: OrderKey) => (value === null ? nullable : typeof value === JAVASCRIPT_TYPES[values]);

function readPosition(
  text: string | null | undefined,
  list: Pick<Cursor, 'field' | 'signature'>,
  argument: string,
  order: readonly OrderKey[],
): Position | null {
  if (typeof text !== 'string') return null;
  const { keys, position } = decodeCursor(text, list, argument);
  if (keys.length === order.length && order.every((key, index) => fits(keys[index], key))) return Object.freeze({ keys, sortKey: position });
  throw new GraphApiError('CURSOR_INVALID', `${list.field}(${argument}:) has values that the order of the list cannot have. Give a cursor as it was given.`);
}

/** Reads `first`, `after`, `last` and `before` of a connection in an order; whether there are more is not asked yet. Rejects with the PAGE_… codes and CURSOR_INVALID. */
export function planPage(given: PageArguments, field: string, limits: Limits, order: readonly OrderKey[] = []): Page {
  const { after, before } = given;
  const list = { field, signature: listSignature(signedOf(given as Readonly<Record<string, unknown>>)) };
  return Object.freeze({
    ...planPageSize(given, field, limits),
    more: false,
    order,
    after: readPosition(after, list, 'after', order),
    before: readPosition(before, list, 'before', order),
  });
}
