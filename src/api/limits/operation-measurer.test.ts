import { describe, expect, test } from '@jest/globals';
import { assertObjectType, buildSchema, getIntrospectionQuery, Kind, parse, type DefinitionNode, type OperationDefinitionNode } from 'graphql';
import { readConfig } from '../../config/read-config.js';
import type { OperationMeasure } from './operation-measure.js';
import { operationMeasurer } from './operation-measurer.js';

const SCHEMA = buildSchema(/* GraphQL */ `
  interface Node {
    id: ID!
  }
  type Law implements Node {
    id: ID!
    since: Period
    replaces: Law
    laws(first: Int = 10, last: Int): LawConnection!
  }
  type Period {
    from: String
  }
  type LawConnection {
    totalCount: Int!
    edges: [LawEdge!]!
    pageInfo: PageInfo!
    groups(first: Int): GroupConnection!
  }
  type GroupConnection {
    edges: [GroupEdge!]!
  }
  type GroupEdge {
    cursor: String!
  }
  type PageInfo {
    hasNextPage: Boolean!
  }
  type LawEdge {
    node: Law!
    via: [Node!]!
    statements: [Statement!]!
  }
  type Statement {
    holder: Node
  }
  type Query {
    law(id: ID!): Law
    laws(first: Int, last: Int): LawConnection!
    nodes(ids: [ID!]!): [Node]!
  }
`);

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION;

const measureOf = operationMeasurer(SCHEMA, readConfig({}).limits);

function measure(query: string, variables: Readonly<Record<string, unknown>> = {}): OperationMeasure {
  const document = parse(query);
  const [operation] = document.definitions.filter(isOperation);
  if (!operation) throw new Error('no operation');
  return measureOf({ document, operation, variables });
}

describe('depth', () => {
  test.each([
    ['a to-one field', '{ law(id: 1) { id } }', 1],
    ['a connection with its edges and nodes', '{ laws { edges { node { id } } pageInfo { hasNextPage } } }', 1],
    ['a value', '{ law(id: 1) { since { from } } }', 1],
    ['a node beside an edge', '{ laws { edges { via { id } } } }', 2],
    ['a node in a value', '{ laws { edges { statements { holder { id } } } } }', 2],
    ['a field left out', '{ law(id: 1) { replaces @skip(if: true) { replaces { id } } } }', 1],
    ['introspection', '{ __schema { types { fields { type { name } } } } }', 0],
  ])('of %s', (_, query, depth) => {
    expect(measure(query).depth).toBe(depth);
  });
});

describe('list cost', () => {
  test.each([
    ['without a size: the default of the field', '{ law(id: 1) { laws { edges { node { id } } } } }', 10],
    ['without a size or a default: the default of the service', '{ laws { edges { node { id } } } }', 20],
    ['last alone', '{ laws(last: 7) { edges { node { id } } } }', 7],
    ['an explicit null', '{ laws(first: null) { edges { node { id } } } }', 20],
    ['negative', '{ laws(first: -3) { edges { node { id } } } }', 0],
    ['over the maximum', '{ laws(first: 99999999999999999999) { edges { node { id } } } }', 100],
    ['of no kind that fits', '{ laws(first: "many") { edges { node { id } } } }', 20],
    ['asked for its count alone', '{ laws { totalCount __typename } }', 1],
    ['asked for its page info', '{ laws { pageInfo { hasNextPage } } }', 20],
    ['asked for groups alone', '{ laws(first: 50) { groups(first: 3) { edges { cursor } } } }', 1 + 3],
    ['asked for its entries and groups', '{ laws(first: 50) { edges { node { id } } groups(first: 3) { edges { cursor } } } }', 50 + 3],
    ['of no entries, with groups', '{ laws(first: 0) { edges { node { id } } groups(first: 3) { edges { cursor } } } }', 3],
    ['one id for a list of one', '{ nodes(ids: "a") { id } }', 1],
    ['ids', '{ nodes(ids: ["a", "b"]) { ... on Law { laws(first: 3) { edges { node { id } } } } } }', 8],
    [
      'edges twice',
      '{ laws(first: 2) { a: edges { node { laws(first: 3) { edges { node { id } } } } } b: edges { node { laws(first: 4) { edges { node { id } } } } } } }',
      2 * (1 + 3 + 4),
    ],
  ])('of a page %s', (_, query, cost) => {
    expect(measure(query).listCost).toBe(cost);
  });

  test('stays a number that can be compared, however deep', () => {
    const deep = `${'laws(first: 100) { edges { node { '.repeat(200)} id ${'} } }'.repeat(200)}`;
    expect(measure(`{ ${deep} }`).listCost).toBe(1e15);
  });

  test('of a repeated operation follows its variables', () => {
    const document = parse('query ($first: Int) { laws(first: $first) { edges { node { id } } } }');
    const [operation] = document.definitions.filter(isOperation);
    const costs = [5, 5, 6, undefined].map(
      (first) => operation && measureOf({ document, operation, variables: first === undefined ? {} : { first } }).listCost,
    );
    expect(costs).toEqual([5, 5, 6, 20]);
  });
});

test('introspection costs what the longest lists of the schema multiply to, and nothing else', () => {
  const { listCost, introspectionCost } = measure(getIntrospectionQuery());
  expect(listCost).toBe(0);
  expect(introspectionCost).toBeGreaterThan(Object.keys(SCHEMA.getTypeMap()).length);
  // The type with most fields is one of introspection itself.
  const longest = Object.keys(assertObjectType(SCHEMA.getType('__Type')).getFields()).length;
  expect(measure('{ __type(name: "Law") { fields { name } } }').introspectionCost).toBe(1 + longest);
});
