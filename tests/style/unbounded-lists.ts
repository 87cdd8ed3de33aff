import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { listSizeOf } from '../../src/api/limits/list-size.js';

type Field = GraphQLField<unknown, unknown>;

function isListOfObjects({ type }: Field): boolean {
  const named = getNamedType(type);
  return named.name.endsWith('Connection') || (isListType(getNullableType(type)) && isCompositeType(named));
}

/** The fields of a schema that give lists of objects of which nothing says how long they are, as `Type.field`. */
export function unboundedLists(schema: GraphQLSchema): readonly string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type));
  const fields = types.flatMap((type) =>
    'getFields' in type ? Object.values(type.getFields() as Record<string, Field>).map((field) => ({ type, field })) : [],
  );
  const unbounded = fields.filter(({ field }) => isListOfObjects(field) && listSizeOf(field) === null);
  return unbounded.map(({ type, field }) => `${type.name}.${field.name}`).sort();
}
