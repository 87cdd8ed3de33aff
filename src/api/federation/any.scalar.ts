import { GraphQLScalarType } from 'graphql';

/** A node as another system refers to it. Its values are plain JSON; the read pipeline says what is wrong with one. */
export const Any = new GraphQLScalarType({
  name: '_Any',
  description: 'A node as another subgraph refers to it: `{ __typename: "Region", id: "region:…" }`. Other fields are not looked at.',
});
