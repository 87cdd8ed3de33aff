import { GraphQLBoolean, GraphQLEnumType, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, type GraphQLLeafType } from 'graphql';
import { irregular } from './irregular.js';

/** Completes a value that is not null. */
export type CompleteValue = (value: unknown) => unknown;

const MAX_INT = 2_147_483_647;

const completeText: CompleteValue = (value) => (typeof value === 'string' ? value : irregular('no text'));

// Each takes what our own shapes give as it is; graphql-js would also turn one type into another, and is asked where that is needed.
const BUILT_IN: readonly (readonly [GraphQLLeafType, CompleteValue])[] = [
  [GraphQLID, completeText],
  [GraphQLString, completeText],
  [GraphQLBoolean, (value) => (typeof value === 'boolean' ? value : irregular('no boolean'))],
  [GraphQLFloat, (value) => (Number.isFinite(value) ? value : irregular('no finite number'))],
  [GraphQLInt, (value) => (Number.isInteger(value) && Math.abs(value as number) <= MAX_INT ? value : irregular('no whole number of 32 bits'))],
];

function completeEnum(type: GraphQLEnumType): CompleteValue {
  const names = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, name]));
  return (value) => names.get(value) ?? irregular(`no value of ${type.name}`);
}

function serialize(type: GraphQLLeafType, value: unknown): unknown {
  const serialized = type.serialize(value);
  return serialized ?? irregular(`nothing that ${type.name} can say`);
}

const built = new WeakMap<GraphQLLeafType, CompleteValue>(BUILT_IN);

/** How values of a scalar or an enum are written. */
export function completeLeaf(type: GraphQLLeafType): CompleteValue {
  const known = built.get(type);
  if (known) return known;
  const complete: CompleteValue = type instanceof GraphQLEnumType ? completeEnum(type) : (value) => serialize(type, value);
  built.set(type, complete);
  return complete;
}
