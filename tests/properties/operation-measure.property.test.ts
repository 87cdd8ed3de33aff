import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { readConfig } from '../../src/config/read-config.js';
import type { OperationMeasure } from '../../src/api/limits/operation-measure.js';
import { operationMeasurer } from '../../src/api/limits/operation-measurer.js';

const SCHEMA = buildSchema(/* GraphQL */ `
  interface Node {
    id: ID!
  }
  type Task implements Node {
    id: ID!
    up: Task
    tasks(first: Int, last: Int): TaskConnection!
  }
  type TaskConnection {
    totalCount: Int!
    edges: [TaskEdge!]!
  }
  type TaskEdge {
    node: Task!
  }
  type Query {
    tasks(first: Int, last: Int): TaskConnection!
    nodes(ids: [ID!]!): [Node]!
    up: Task
  }
`);

const LIMITS = readConfig({}).limits;

function measure(source: string, variables: Readonly<Record<string, unknown>> = {}): OperationMeasure {
  const document = parse(source);
  const isOperation = (definition: { readonly kind: Kind }): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION;
  const operation = document.definitions.find(isOperation);
  if (!operation) throw new Error('the document has no operation');
  return operationMeasurer(SCHEMA, LIMITS)({ document, operation, variables });
}

/** A tree of selections, from which both the text and the expected numbers are made. */
interface Tree {
  readonly page: number | null;
  readonly include: boolean;
  readonly kind: 'tasks' | 'up';
  readonly children: readonly Tree[];
}

const treeOf = (levels: number): fc.Arbitrary<Tree> =>
  fc.record({
    page: fc.option(fc.integer({ min: 0, max: 100 })),
    include: fc.boolean(),
    kind: fc.constantFrom('tasks' as const, 'up' as const),
    children: levels === 0 ? fc.constant([]) : fc.array(treeOf(levels - 1), { maxLength: 3 }),
  });

const trees = fc.array(treeOf(4), { minLength: 1, maxLength: 3 });

// Every field has an alias of its own, so that none merge.
function print(nodes: readonly Tree[], path = 'f'): string {
  return nodes
    .map(({ page, include, kind, children }, index) => {
      const name = `${path}${index}`;
      const inner = `id ${print(children, name)}`;
      const head = `${name}: ${kind}${page === null || kind === 'up' ? '' : `(first: ${page})`}${include ? '' : ' @include(if: $no)'}`;
      return kind === 'up' ? `${head} { ${inner} }` : `${head} { edges { node { ${inner} } } }`;
    })
    .join(' ');
}

const kept = (nodes: readonly Tree[]) => nodes.filter(({ include }) => include);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const costOf = (nodes: readonly Tree[]): number =>
  sum(kept(nodes).map(({ kind, page, children }) => (kind === 'up' ? costOf(children) : (page ?? LIMITS.defaultPageSize) * (1 + costOf(children)))));

const depthOf = (nodes: readonly Tree[]): number => Math.max(0, ...kept(nodes).map(({ children }) => 1 + depthOf(children)));

const aliasesOf = (nodes: readonly Tree[]): number => sum(kept(nodes).map(({ children }) => 1 + aliasesOf(children)));

describe('the measure of an operation', () => {
  test('is what its pages multiply to, whatever its form', () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const { depth, aliases, listCost, rootFields } = measure(`query ($no: Boolean!) { ${print(nodes)} }`, { no: false });
        expect({ depth, aliases, roots: rootFields.length }).toEqual({ depth: depthOf(nodes), aliases: aliasesOf(nodes), roots: kept(nodes).length });
        expect(listCost).toBe(costOf(nodes));
      }),
    );
  });

  test('is the same with every field in a fragment of its own', () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const spread = `query ($no: Boolean!) { ...all } fragment all on Query { ... { ...more } } fragment more on Query { ${print(nodes)} }`;
        expect(measure(spread, { no: false })).toEqual(measure(`query ($no: Boolean!) { ${print(nodes)} }`, { no: false }));
      }),
    );
  });

  test('is made whatever the variables are', () => {
    const query = 'query ($a: Int, $b: Boolean!, $c: [ID!]!) { tasks(first: $a) @skip(if: $b) { edges { node { id } } } nodes(ids: $c) { id } }';
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'toString'), fc.anything()), (variables) => {
        const { listCost } = measure(query, variables);
        expect(listCost).toBeGreaterThanOrEqual(0);
        expect(listCost).toBeLessThanOrEqual(LIMITS.maxPageSize + LIMITS.maxIds);
      }),
    );
  });

  test('is made of documents that validation would refuse', () => {
    const parts = [
      'tasks',
      'nothing',
      'up { id }',
      '...f',
      '...g',
      '...none',
      '... on Nothing { id }',
      '... on Task { up { id } }',
      '__schema { types { name } }',
      'nodes(ids: 1) { id }',
      'tasks(first: $x, first: "a")',
    ];
    const selections = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join(' '));
    fc.assert(
      fc.property(selections, selections, selections, (root, f, g) => {
        const { listCost, depth } = measure(`{ ${root} } fragment f on Task { ${f} } fragment g on Query { ${g} }`);
        expect(Number.isFinite(listCost)).toBe(true);
        expect(depth).toBeLessThan(5);
      }),
    );
  });

  test('visits a fragment once, however often it is spread', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 2, max: 6 }), (length, times) => {
        const fragments = Array.from({ length }, (_, index) => `fragment f${index} on Task { ${`...f${index + 1} `.repeat(times)} up { ...f${index + 1} } }`);
        // Spread out, this has up to 7^200 selections.
        const { depth } = measure(`{ up { ...f0 } } ${fragments.join(' ')} fragment f${length} on Task { a: id }`);
        expect(depth).toBe(length + 1);
      }),
    );
  });
});
