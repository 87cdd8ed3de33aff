import { getNullableType, isListType, type FieldNode, type GraphQLField } from 'graphql';
import type { Limits } from '../../config/config.js';
import { readArgument, type RawVariables } from './read-argument.js';

/** The sizes that decide what a list could hold. */
export type ListSizes = Pick<Limits, 'defaultPageSize' | 'maxPageSize' | 'maxIds'>;

const ID_LISTS = ['ids', 'representations'];

const clamp = (size: number, most: number): number => Math.min(Math.max(0, size), most);

/**
 * How many objects the page of a connection field could hold. A size out of range is taken as the nearest allowed one:
 * the field refuses it with a message of its own.
 */
export function pageSizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: RawVariables, sizes: ListSizes): number {
  const declared = field.args.find(({ name }) => name === 'first')?.defaultValue;
  const candidates = [readArgument(node, 'first', variables), readArgument(node, 'last', variables), declared];
  const size = candidates.find((candidate) => typeof candidate === 'number') ?? sizes.defaultPageSize;
  return clamp(size, sizes.maxPageSize);
}

/** How many objects a field that takes a list of ids could give; 0 where the field is not of that kind. */
export function idCountOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: RawVariables, sizes: ListSizes): number {
  if (!isListType(getNullableType(field.type))) return 0;
  const ids = ID_LISTS.map((name) => readArgument(node, name, variables)).find((given) => given !== undefined);
  if (ids === undefined) return 0;
  // GraphQL takes one value for a list of one.
  return clamp(Array.isArray(ids) ? ids.length : 1, sizes.maxIds);
}
