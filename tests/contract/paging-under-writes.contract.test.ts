import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { graphql } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { readConfig } from '../../src/config/read-config.js';
import type { CypherStatement } from '../../src/engine/engine.js';
import { foldText } from '../../src/model/stored-form/folded-text.js';
import { nodeKey } from '../../src/model/stored-form/node-key.js';
import { sortKey } from '../../src/model/stored-form/sort-key.js';
import { createRequestContext } from '../../src/query/request-context.js';
import { loadGraph, type LoadedGraph } from '../support/load-graph.js';
import { FIXTURE_SEEDS } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

const { limits } = readConfig({});
const quiet = { debug: () => undefined, warn: () => undefined, error: () => undefined };

/** A region that is written beside the graph of the fixture, and the statement that links it. */
interface Written {
  readonly name: string;
  readonly latitude: number | null;
  readonly position: number | null;
}

const NAMES = ['광주', '광주'.normalize('NFD'), 'ＲＥ', 're', 'Zone 2', '🚢', '\uFFFD', '\uE000', '힣', ''];
const anyRegion: fc.Arbitrary<Written> = fc.record({
  name: fc.constantFrom(...NAMES),
  latitude: fc.option(fc.constantFrom(-1.5, 0, 0.1 + 0.2, 37.5)),
  position: fc.option(fc.integer({ min: 1, max: 3 })),
});

/** What is written between two pages: regions that come, and places in the list of those there of which the regions go. */
const anyWrites = fc.record({ added: fc.array(anyRegion, { maxLength: 3 }), removed: fc.array(fc.nat({ max: 30 }), { maxLength: 3 }) });

const CLUSTER = 'cluster(id: "cluster:lighthouse-belt")';
const LISTS = [
  ['regions', '{ name: ASC }, { latitude: DESC_NULLS_FIRST }'],
  ['regions', '{ latitude: ASC }'],
  [CLUSTER, '{ edge: { position: DESC } }, { name: DESC }'],
  [CLUSTER, '{ clusters: { count: ASC } }, { latitude: ASC_NULLS_FIRST }'],
] as const;

function operationFor([root, order]: (typeof LISTS)[number], size: number, backwards: boolean, cursor: string | null): string {
  const from = cursor === null ? '' : `, ${backwards ? 'before' : 'after'}: "${cursor}"`;
  const page = `(${backwards ? 'last' : 'first'}: ${String(size)}${from}, orderBy: [${order}], filter: { id: { in: $ids }, kind: { eq: CITY } })`;
  const fields = '{ pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } }';
  return `query ($ids: [ID!]!) { ${root === 'regions' ? `list: regions${page} ${fields}` : `${root} { list: regions${page} ${fields} }`} }`;
}

interface Page {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

describe.each(contractEngines())('on $name', (contract) => {
  let graph: LoadedGraph;
  let generation: string;
  let written = 0;

  beforeAll(async () => {
    graph = await loadGraph(contract, { seedsDir: FIXTURE_SEEDS });
    ({ generation } = (await graph.graphStates.current()).pointer);
  });

  afterAll(() => graph.engine.close());

  function addition(id: string, { name, latitude, position }: Written): readonly CypherStatement[] {
    const properties = {
      id,
      key: nodeKey(generation, id),
      sortKey: sortKey({ generation, origin: 'REPORT', order: foldText(name).replace(/[^\p{L}\p{N}]/gu, ''), id }),
      origin: 'REPORT',
      kind: 'CITY',
      name,
      nameFolded: foldText(name),
      ...(latitude === null ? {} : { latitude }),
    };
    const stated = { id: `links ${id}`, origin: 'REPORT', ...(position === null ? {} : { position }) };
    return [
      { text: 'UNWIND $rows AS row CREATE (n:Region:Entity) SET n = row', parameters: { rows: [properties] } },
      {
        text: 'MATCH (c:Cluster) WHERE c.key = $cluster MATCH (n:Region) WHERE n.key = $region CREATE (c)-[r:LINKS]->(n) SET r += $stated',
        parameters: { cluster: nodeKey(generation, 'cluster:lighthouse-belt'), region: properties.key, stated },
      },
    ];
  }

  async function add(regions: readonly Written[]): Promise<readonly string[]> {
    const ids = regions.map(() => `region:written-${String((written += 1))}`);
    const statements = regions.flatMap((region, index) => addition(ids[index] ?? '', region));
    if (statements.length > 0) await graph.engine.write(statements);
    return ids;
  }

  const remove = (ids: readonly string[]) =>
    graph.engine.write(ids.map((id) => ({ text: 'MATCH (n:Region) WHERE n.key = $key DETACH DELETE n', parameters: { key: nodeKey(generation, id) } })));

  async function ask(operation: string, ids: readonly string[]): Promise<Page> {
    const contextValue = createRequestContext({ engine: graph.engine, graphStates: graph.graphStates, limits, logger: quiet });
    const { data, errors } = await graphql({ schema: await buildApiSchema(), source: operation, variableValues: { ids }, contextValue });
    expect(errors).toBeUndefined();
    const [root] = Object.values(data ?? {}) as ({ readonly list?: Page } & Page)[];
    return root?.list ?? (root as Page);
  }

  test('pages of any size and order, read while regions come and go, lose and repeat nothing that stays', async () => {
    const anyWalk = fc.record({
      list: fc.constantFrom(...LISTS),
      size: fc.integer({ min: 1, max: 4 }),
      backwards: fc.boolean(),
      start: fc.array(anyRegion, { minLength: 4, maxLength: 14 }),
      writes: fc.array(anyWrites, { minLength: 1, maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(anyWalk, async ({ list, size, backwards, start, writes }) => {
        const asked = await add(start);
        // Regions that come later are asked for by the same filter, since a cursor belongs to one.
        const later = writes.flatMap(({ added }) => added).map((_, index) => `region:written-${String(written + index + 1)}`);
        const ids = [...asked, ...later];
        const present = new Set(asked);
        const stayed = new Set(asked);
        const seen: string[] = [];
        let cursor: string | null = null;
        for (let page = 0; page < ids.length + 1; page += 1) {
          const { pageInfo, edges }: Page = await ask(operationFor(list, size, backwards, cursor), ids);
          const found = edges.map(({ node }) => node.id);
          seen.push(...(backwards ? found.reverse() : found));
          if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
          cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
          const { added, removed } = writes[page] ?? { added: [], removed: [] };
          const gone = [...new Set(removed)].map((place) => [...present][place % Math.max(1, present.size)]).filter((id) => id !== undefined);
          if (gone.length > 0) await remove([...new Set(gone)]);
          for (const id of gone) [present, stayed].forEach((set) => set.delete(id));
          for (const id of await add(added)) present.add(id);
        }
        const whole = await ask(operationFor(list, 100, false, null), ids);
        const order = whole.edges.map(({ node }) => node.id).filter((id) => stayed.has(id));
        await remove([...present]);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => stayed.has(id))).toEqual(backwards ? order.reverse() : order);
        expect(order).toHaveLength(stayed.size);
      }),
      { numRuns: contract.name === 'embedded' ? 20 : 4, seed: 20_260_211 },
    );
  });
});
