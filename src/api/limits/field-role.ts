import { getNamedType, isInterfaceType, isIntrospectionType, isObjectType, isUnionType, type GraphQLField, type GraphQLNamedType } from 'graphql';

/** What a field is to the measure of an operation. */
export type FieldRole = 'introspection' | 'connection' | 'node' | 'other';

function isNodeType(type: GraphQLNamedType): boolean {
  if (isUnionType(type) || isInterfaceType(type)) return true;
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

/** Tells the role of a field from its type and, as the `node` of an edge is no level of its own, from its parent's. */
export function fieldRoleOf(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): FieldRole {
  const type = getNamedType(field.type);
  if (isIntrospectionType(type)) return 'introspection';
  if (type.name.endsWith('Connection')) return 'connection';
  if (parent.name.endsWith('Edge') && field.name === 'node') return 'other';
  return isNodeType(type) ? 'node' : 'other';
}
