import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCanalPlan } from '../support/a-canal-plan.js';
import { openGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

interface Item {
  readonly node: { readonly id: string };
  readonly how: string;
  readonly through: readonly { readonly id: string }[];
  readonly areas: readonly unknown[];
  readonly statements: readonly { readonly type: string }[];
}

interface Landscape {
  readonly counts: readonly Readonly<Record<string, unknown>>[];
  readonly areas: readonly unknown[];
  readonly truncated: boolean;
  readonly items: { readonly totalCount: number; readonly edges: readonly Item[] };
}

const ASKED = `counts { nodeType count direct throughCluster widerArea } areas { node { id } origin statements { type } } truncated
  items(first: 100) { totalCount edges { node { id } how through { id } areas { node { id } } statements { type } } }`;

const short = (id: string) => id.slice(id.lastIndexOf(':') + 1);

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openGraph(engine, { seedsDir: await temporarySeeds(aCanalPlan()) });
  });

  afterAll(async () => {
    await graph.close();
    await removeTemporarySeeds();
  });

  async function ask<Answer>(operation: string): Promise<Answer> {
    const { data, errors } = await graph.ask(operation);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Answer;
  }

  const landscape = async (place: string) =>
    (await ask<{ region: { landscape: Landscape } }>(`{ region(id: "${place}") { landscape { ${ASKED} } } }`)).region.landscape;
  const having = ({ items }: Landscape, wanted: string) => items.edges.filter(({ how }) => how === wanted);

  test('a measure that is there lands with what is below it and hangs on it, but not with what is elsewhere', async () => {
    const city = await landscape('region:canal-city');
    const direct = having(city, 'DIRECT').map(({ node }) => short(node.id));
    expect(direct).toEqual(expect.arrayContaining(['canal', 'dig', 'survey', 'dug', 'joint', 'dredging', 'canal-boats', 'canal-act']));
    expect(city.items.edges.map(({ node }) => short(node.id))).not.toEqual(expect.arrayContaining(['shovels']));
    expect(city.items.edges.map(({ node }) => short(node.id))).not.toEqual(expect.arrayContaining(['canal-shovels']));
    expect(city.items.edges.find(({ node }) => node.id === 'industry:canal-boats')?.statements).toEqual([{ type: 'TARGETS' }]);
  });

  test('a cluster that joins places lands through itself, with who uses it, its footnote and their money', async () => {
    const city = await landscape('region:canal-city');
    const through = having(city, 'THROUGH_CLUSTER');
    expect(through.map(({ node }) => short(node.id)).sort()).toEqual(['canal-port', 'ferry', 'ferry', 'ferry-note']);
    expect(through.every((item) => item.through.every(({ id }) => id === 'cluster:canal-port'))).toBe(true);
  });

  test('an area around the place brings what is stated of it, and says who puts the place inside', async () => {
    const city = await landscape('region:canal-city');
    expect(city.areas).toEqual([{ node: { id: 'region:canal-coast' }, origin: 'REPORT', statements: [{ type: 'PART_OF' }] }]);
    expect(having(city, 'WIDER_AREA').map(({ node, through, areas }) => ({ id: node.id, through, areas }))).toEqual([
      { id: 'organisation:canal-office', through: [{ id: 'region:canal-coast' }], areas: [{ node: { id: 'region:canal-coast' } }] },
    ]);
  });

  test('where something only starts from is not where it lands', async () => {
    const hill = await landscape('region:canal-hill');
    expect(hill.items.edges.map(({ node, how }) => [short(node.id), how])).toEqual([
      ['shovels', 'DIRECT'],
      ['canal-shovels', 'DIRECT'],
    ]);
    expect(hill.counts.map(({ nodeType, direct }) => [nodeType, direct])).toEqual([
      ['MEASURE', 1],
      ['THEME', 1],
    ]);
  });

  test('several places at once are one statement, each narrowed and paged by itself', async () => {
    graph.forgetStatements();
    const { regions } = await ask<{ regions: { edges: { node: { id: string; landscape: { items: Landscape['items'] } } }[] } }>(`{
      regions(first: 3) { edges { node { id landscape { items(first: 1, nodeTypes: [BUDGET, THEME], how: [DIRECT]) { totalCount edges { node { id } } } } } } }
    }`);
    expect(graph.statements()).toHaveLength(1);
    expect(regions.edges.map(({ node }) => [node.id, node.landscape.items.totalCount, node.landscape.items.edges.length])).toEqual([
      ['region:canal-city', 2, 1],
      ['region:canal-coast', 0, 0],
      ['region:canal-hill', 1, 1],
    ]);
  });

  test('a place that is reached through another node, or as one of any type, answers alike', async () => {
    const items = 'landscape { items { totalCount } }';
    const { cluster, node } = await ask<Record<string, unknown>>(`{
      cluster(id: "cluster:canal-port") { regions(first: 1) { edges { node { ${items} } } } }
      node(id: "region:canal-city") { ... on Region { ${items} } }
    }`);
    const { items: all } = await landscape('region:canal-city');
    expect(node).toEqual({ landscape: { items: { totalCount: all.totalCount } } });
    expect(cluster).toEqual({ regions: { edges: [{ node }] } });
  });
});
