import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { IntrospectionSizes } from './introspection-sizes.js';
import type { ListSizes } from './list-size.js';
import type { RawVariables } from './read-argument.js';

/** What selections are measured against. */
export interface MeasureContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: RawVariables;
  readonly sizes: ListSizes;
  readonly introspection: IntrospectionSizes;
}
