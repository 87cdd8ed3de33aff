import type { GraphQLSchema } from 'graphql';
import type { Fragments } from './fragments-of.js';
import type { IntrospectionSizes } from './introspection-sizes.js';
import type { SizeContext } from './list-size.js';

/** What selections are measured against. */
export interface MeasureContext extends SizeContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly introspection: IntrospectionSizes;
}
