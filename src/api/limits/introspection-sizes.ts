import { isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/** How long each list field of introspection is at most, by its name. */
export type IntrospectionSizes = ReadonlyMap<string, number>;

function sizesOfType(schema: GraphQLSchema, type: GraphQLNamedType): Readonly<Record<string, number>> {
  if (isEnumType(type)) return { enumValues: type.getValues().length };
  if (isInputObjectType(type)) return { inputFields: Object.keys(type.getFields()).length };
  const possibleTypes = isAbstractType(type) ? schema.getPossibleTypes(type).length : 0;
  if (!isObjectType(type) && !isInterfaceType(type)) return { possibleTypes };
  const fields = Object.values(type.getFields());
  return { possibleTypes, interfaces: type.getInterfaces().length, fields: fields.length, args: Math.max(0, ...fields.map(({ args }) => args.length)) };
}

/** The longest list that a schema gives for each list field of introspection, so that a cost made of them is never too low. */
export function introspectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  const types = Object.values(schema.getTypeMap());
  const longest = new Map([
    ['types', types.length],
    ['directives', schema.getDirectives().length],
  ]);
  for (const [name, size] of types.flatMap((type) => Object.entries(sizesOfType(schema, type)))) {
    longest.set(name, Math.max(size, longest.get(name) ?? 0));
  }
  return longest;
}
