import { getNullableType, isListType, type FieldNode, type GraphQLArgument, type GraphQLField } from 'graphql';
import type { Limits } from '../../config/config.js';
import type { ListSizeDeclaration, Size } from '../../model/declare/list-size.js';
import { readArgument, type RawVariables } from './read-argument.js';

type Field = GraphQLField<unknown, unknown>;

/** What a size is read with. */
export interface SizeContext {
  readonly variables: RawVariables;
  readonly limits: Limits;
}

const PAGE = ['first', 'last'] as const;
// A list as long as one that is given; `representations` is how a federation's router names it.
const IDS = ['ids', 'representations'] as const;

const known = new WeakMap<Field, ListSizeDeclaration | null>();

function conventionOf({ name: field, args, type }: Field): ListSizeDeclaration | null {
  const named = (name: string) => args.some((argument) => argument.name === name);
  if (PAGE.some(named)) return { by: 'argument', slicingArguments: PAGE.filter(named), assumedSize: 'defaultPageSize', maximumSize: 'maxPageSize' };
  if (!isListType(getNullableType(type))) return null;
  if (field === 'edges') return { by: 'parent' };
  const given = IDS.filter(named);
  if (given.length === 0) return null;
  return { by: 'argument', slicingArguments: given, assumedSize: 'maxIds', maximumSize: 'maxIds' };
}

/** What bounds the list that a field gives: as declared beside it, else as its arguments say by convention; null where nothing does. */
export function listSizeOf(field: Field): ListSizeDeclaration | null {
  const found = known.get(field);
  if (found !== undefined) return found;
  const declared = (field.extensions['listSize'] as ListSizeDeclaration | undefined) ?? conventionOf(field);
  known.set(field, declared);
  return declared;
}

/** A size as a number. */
export const sizeInNumbers = (size: Size, limits: Limits): number => (typeof size === 'number' ? size : limits[size]);

function lengthOf(given: unknown, { type }: GraphQLArgument): unknown {
  if (given === undefined || given === null || !isListType(getNullableType(type))) return given;
  // GraphQL takes one value for a list of one.
  return Array.isArray(given) ? given.length : 1;
}

/**
 * How many entries a list that its arguments bound could hold. A size out of range is taken as the nearest allowed one:
 * the field refuses it with a message of its own.
 */
export function slicedSize(declared: ListSizeDeclaration & { readonly by: 'argument' }, field: Field, node: FieldNode, context: SizeContext): number {
  const { slicingArguments, assumedSize, maximumSize } = declared;
  const slicing = field.args.filter(({ name }) => slicingArguments.includes(name));
  const given = slicing.map((argument) => lengthOf(readArgument(node, argument.name, context.variables), argument));
  const defaults = slicing.map((argument) => lengthOf(argument.defaultValue, argument));
  const size = [...given, ...defaults].find((value) => typeof value === 'number') ?? sizeInNumbers(assumedSize, context.limits);
  return Math.min(Math.max(0, size), sizeInNumbers(maximumSize, context.limits));
}
