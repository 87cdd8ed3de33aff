import { expect, test } from '@jest/globals';
import { GraphQLInputObjectType, GraphQLList, GraphQLString } from 'graphql';
import { countHops } from './count-hops.js';

const FILTER: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: 'Filter',
  fields: () => ({
    name: { type: GraphQLString },
    and: { type: new GraphQLList(FILTER) },
    some: { type: FILTER, extensions: { hop: true } },
  }),
});

const nested = (levels: number): unknown => (levels === 0 ? {} : { some: nested(levels - 1) });

test.each<[string, unknown, number]>([
  ['nothing', undefined, 0],
  ['null', null, 0],
  ['no filter at all', 'x', 0],
  ['a condition on the thing itself', { name: 'x' }, 0],
  ['a key left null', { some: null }, 0],
  ['a relationship', { some: {} }, 1],
  ['one within another', { some: { some: { name: 'x' } } }, 2],
  ['a list', { and: [{ some: {} }, { some: {} }, { name: 'x' }] }, 2],
  ['one value for a list of one', { and: { some: {} } }, 1],
  ['keys that are no fields', { constructor: { some: {} }, toString: {}, more: {} }, 0],
  ['what is nested without end, to a depth that is refused anyway', nested(10_000), 65],
])('%s', (_, given, hops) => {
  expect(countHops(given, FILTER)).toBe(hops);
});
