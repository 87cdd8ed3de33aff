import { GraphQLObjectType, GraphQLSchema } from 'graphql';

/** The machinery of federation; a name of the API never begins so. */
const isMachinery = (name: string): boolean => name.startsWith('_') && !name.startsWith('__');

/** A schema without what only gateways ask for. */
export function plainSchema(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const query = config.query?.toConfig();
  if (!query) throw new Error('The schema has no queries.');
  const fields = Object.fromEntries(Object.entries(query.fields).filter(([name]) => !isMachinery(name)));
  const types = config.types.filter((type) => type !== config.query && !isMachinery(type.name));
  return new GraphQLSchema({ ...config, query: new GraphQLObjectType({ ...query, fields }), types, assumeValid: true });
}
