import { describe, expect, test } from '@jest/globals';
import { explainOperation } from '../support/explain-operation.js';
import { readConfig } from '../../src/config/read-config.js';

const { limits } = readConfig({});

async function textsOf(source: string, variables: Record<string, unknown> = {}): Promise<readonly string[]> {
  const { traces, errors } = await explainOperation(source, { limits, variables });
  expect(errors).toEqual([]);
  return traces.map(({ statement }) => statement?.text ?? '');
}

const BASE = '{ tasks(first: 5) { edges { node { id name laws(first: 3) { edges { role node { name status } } } regions(first: 2) { totalCount } } } } }';

describe('a statement text stays the same', () => {
  test.each([
    [
      'aliases',
      '{ all: tasks(first: 5) { e: edges { n: node { i: id called: name l: laws(first: 3) { edges { r: role node { name status } } } regions(first: 2) { c: totalCount } } } } }',
    ],
    [
      'page sizes',
      '{ tasks(first: 9) { edges { node { id name laws(first: 1) { edges { role node { name status } } } regions(first: 7) { totalCount } } } } }',
    ],
    [
      'the order of fields',
      '{ tasks(first: 5) { edges { node { regions(first: 2) { totalCount } laws(first: 3) { edges { node { status name } role } } name id } } } }',
    ],
    [
      'fragments',
      '{ tasks(first: 5) { edges { node { ...T regions(first: 2) { totalCount } } } } } fragment T on Task { id name laws(first: 3) { edges { role node { ... on Law { name } status } } } }',
    ],
    [
      'fields asked twice',
      '{ tasks(first: 5) { edges { node { id id name other: name laws(first: 3) { edges { role role node { name status } } } regions(first: 2) { totalCount again: totalCount } } } } }',
    ],
  ])('whatever the %s', async (_, source) => {
    expect(await textsOf(source)).toEqual(await textsOf(BASE));
  });

  test('whatever the values of variables', async () => {
    const source = 'query ($id: ID!, $n: Int) { law(id: $id) { name tasks(first: $n) { edges { node { id } } } } }';
    const first = await textsOf(source, { id: 'law:a', n: 1 });
    expect(await textsOf(source, { id: "law:'}) DETACH DELETE (n) //", n: 100 })).toEqual(first);
  });

  test('whatever a filter compares with, and whatever its cursor holds but nulls', async () => {
    const source = (name: string, ids: string, law: string) =>
      `{ laws(filter: { name: { contains: "${name}" }, id: { in: [${ids}] } }, orderBy: [{ tasks: { of: { node: { number: { gt: 1 } } }, count: DESC } }]) { edges { node { tasks(filter: { laws: { some: { node: { name: { eq: "${law}" } } } } }) { totalCount } } } } }`;
    expect(await textsOf(source('a', '"law:a"', 'x'))).toEqual(await textsOf(source("') RETURN 1 //", '"law:b", "law:c"', 'y')));
  });

  test('whichever of two equal fields has which page size', async () => {
    const source = (one: number, two: number) =>
      `{ pillar(id: "pillar:p:1") { a: measures(first: ${String(one)}) { edges { node { id } } } b: measures(first: ${String(two)}) { edges { node { id } } } } }`;
    expect(await textsOf(source(1, 2))).toEqual(await textsOf(source(2, 1)));
  });
});

test('what a caller gives stands in the parameters and nowhere in the text', async () => {
  const { traces } = await explainOperation('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    limits,
    variables: { ids: ['law:` RETURN 1 //', 'region:광주'] },
  });
  const statement = traces[0]?.statement;
  expect(statement?.text).not.toMatch(/RETURN 1|광주/u);
  expect(JSON.stringify(statement?.parameters)).toContain('광주');
});
