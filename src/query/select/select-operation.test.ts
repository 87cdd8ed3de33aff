import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../api/build-api-schema.js';
import { explainOperation } from '../../../tests/support/explain-operation.js';
import { readConfig } from '../../config/read-config.js';
import { printSelection } from './print-selection.js';

const { limits } = readConfig({});
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildApiSchema();
});

async function selectionOf(source: string, variables: Record<string, unknown> = {}): Promise<readonly string[]> {
  const { traces, errors } = await explainOperation(source, { limits, variables });
  expect(errors).toEqual([]);
  return traces.map(({ selection }) => printSelection(selection));
}

describe('a selection', () => {
  test('has what the operation asks for and nothing that is skipped', async () => {
    const source = 'query ($no: Boolean!) { law(id: "law:a") { id name @skip(if: true) nameEn @include(if: $no) status @include(if: true) } }';
    expect(await selectionOf(source, { no: false })).toEqual(['law(id: "law:a") Law\n  id\n  status']);
  });

  test('has the arguments of variables and defaults', async () => {
    expect(await selectionOf('query ($n: Int = 7) { task(id: "task:p:1") { laws(first: $n) { totalCount } } }')).toEqual([
      'task(id: "task:p:1") Task\n  laws(first: 7, scope: "WITHIN") RelatedLawConnection\n    totalCount',
    ]);
  });

  test('joins what fragments ask of one field', async () => {
    const source =
      '{ law(id: "law:a") { ...A ...B } } fragment A on Law { tasks { totalCount } } fragment B on Entity { id ... on Law { tasks { edges { cursor } } } }';
    expect(await selectionOf(source)).toEqual([
      'law(id: "law:a") Law\n  id\n  tasks RelatedTaskConnection\n    edges RelatedTaskEdge\n      cursor\n    totalCount',
    ]);
  });

  test('tells types apart where a fragment does, and gives them what is asked of all', async () => {
    const source = '{ nodes(ids: ["law:a"]) { id ... on Entity { name } ... on Law { status } } }';
    const [selection] = await selectionOf(source);
    expect(selection?.split('\n').slice(0, 2)).toEqual(['nodes(ids: ["law:a"]) Node', '  id']);
    expect(selection).toContain('  on Law\n    id\n    name\n    status');
    expect(selection).toContain('  on Region\n    id\n    name');
  });

  test('keeps two aliases of one field apart', async () => {
    expect(await selectionOf('{ a: laws(first: 1) { totalCount } b: laws(first: 2) { totalCount } }')).toEqual([
      'a: laws(first: 1) LawConnection\n  totalCount',
      'b: laws(first: 2) LawConnection\n  totalCount',
    ]);
  });

  test('is one a root field, however many the schema has', () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).length).toBeGreaterThan(40);
  });
});
