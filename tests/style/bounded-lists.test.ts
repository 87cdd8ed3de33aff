import { beforeAll, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { unboundedLists } from './unbounded-lists.js';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildApiSchema();
});

test('every list of objects in the schema has a known bound, declared beside its field with @ListSize or by its page arguments', () => {
  expect(unboundedLists(schema)).toEqual([]);
});

test('a list without a bound is found', () => {
  const planted = buildSchema(/* GraphQL */ `
    type Hop {
      name: String
    }
    type HopConnection {
      edges: [Hop!]!
    }
    type Path {
      names: [String!]!
      hops: [Hop!]!
      within: HopConnection
    }
    type Query {
      paths(first: Int): [Path!]!
      all: [Path]
    }
  `);
  expect(unboundedLists(planted)).toEqual(['Path.hops', 'Path.within', 'Query.all']);
});
