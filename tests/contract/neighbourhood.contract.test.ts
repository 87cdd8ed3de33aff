import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphApiError } from '../../src/errors/graph-api-error.js';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { FIXTURE_SEEDS, type HeldRows, rowsOf } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

interface NeighbourhoodAnswer {
  readonly centre: { readonly id: string } | null;
  readonly nodes: readonly { readonly key: string; readonly distance: number; readonly via: readonly string[] }[];
  readonly relationships: readonly { readonly key: string; readonly source: string; readonly target: string }[];
  readonly distances: readonly { readonly found: number; readonly omitted: number }[];
  readonly truncated: boolean;
}

const REFUSED = [
  ['a depth over the maximum', 'id: "law:a", depth: 4', 'BOUND_OUT_OF_RANGE', 'neighbourhood(depth:) is 4. It takes 1 to 3.'],
  ['more nodes than published', 'id: "law:a", first: 201', 'BOUND_OUT_OF_RANGE', 'neighbourhood(first:) is 201. It takes 0 to 200.'],
  ['an id of no type', 'id: "nothing"', 'ID_MALFORMED', 'neighbourhood(id:) is "nothing"'],
  ['a centre to be avoided', 'id: "law:a", avoid: ["law:a"]', 'AVOIDS_END', 'neighbourhood(avoid:) has law:a'],
  ['no node types', 'id: "law:a", through: {nodeTypes: []}', 'TYPES_NOT_APPLICABLE', 'nodeTypes:}) is [].'],
] as const;

const CENTRE = 'cluster:lighthouse-belt';
let rows: HeldRows;

beforeAll(async () => {
  rows = await rowsOf(FIXTURE_SEEDS);
});

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openFixtureGraph(engine);
  });

  afterAll(() => graph.close());

  async function around(given: string): Promise<NeighbourhoodAnswer> {
    const asked = '{ centre { id } nodes { key distance via } relationships { key source target } distances { found omitted } truncated }';
    const { data, errors } = await graph.ask(`{ neighbourhood(${given}) ${asked} }`);
    expect(errors).toBeUndefined();
    return (data as { neighbourhood: NeighbourhoodAnswer }).neighbourhood;
  }

  test('has every node within the depth, and every relationship of the graph between two of them, by one statement', async () => {
    graph.forgetStatements();
    const { nodes, relationships, truncated } = await around(`id: "${CENTRE}", depth: 3, first: 200`);
    expect(graph.statements()).toHaveLength(1);
    const ids = new Set(nodes.map(({ key }) => key));
    const expected = rows.relationships.filter(({ start, end, properties }) => properties['origin'] === 'REPORT' && ids.has(start) && ids.has(end));
    expect(relationships.map(({ key }) => key).sort()).toEqual(expected.map(({ properties }) => String(properties['id'])).sort());
    expect(truncated).toBe(false);
    expect(nodes.length).toBeGreaterThan(20);
  });

  test('holds together: each node is tied to one that is nearer, and both ends of a relationship are there', async () => {
    const { nodes, relationships, distances } = await around(`id: "${CENTRE}", depth: 3, first: 12`);
    const distance = new Map(nodes.map((node) => [node.key, node.distance]));
    expect(nodes).toHaveLength(13);
    expect(distances.reduce((sum, { found, omitted }) => sum + found - omitted, 0)).toBe(12);
    for (const node of nodes.slice(1)) expect(node.via.map((id) => distance.get(id))).toEqual(node.via.map(() => node.distance - 1));
    for (const { source, target } of relationships) expect([distance.has(source), distance.has(target)]).toEqual([true, true]);
  });

  test('goes only where it is let', async () => {
    const { nodes } = await around(`id: "${CENTRE}", depth: 2, through: {nodeTypes: [MEASURE, LAW], relationshipTypes: [RUNS, HAS_MEASURE, DEPENDS_ON]}`);
    expect(nodes.length).toBeGreaterThan(2);
    expect(nodes.slice(1).filter(({ key }) => !/^(measure|law):/u.test(key))).toEqual([]);
  });

  test('of what is not there is empty', async () => {
    expect(await around('id: "law:not-there"')).toEqual({
      centre: null,
      nodes: [],
      relationships: [],
      distances: [{ found: 0, omitted: 0 }],
      truncated: false,
    });
  });

  test.each(REFUSED)('%s is refused before anything is run', async (_, given, code, message) => {
    graph.forgetStatements();
    const { errors } = await graph.ask(`{ neighbourhood(${given}) { truncated } }`);
    expect(errors?.[0]?.message).toContain(message);
    expect((errors?.[0]?.originalError as GraphApiError).code).toBe(code);
    expect(graph.statements()).toEqual([]);
  });
});
