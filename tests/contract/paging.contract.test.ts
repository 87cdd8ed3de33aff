import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { contractEngines } from './engines.js';

interface PageOfIds {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

type PageArguments = Readonly<Record<'first' | 'last', number> | Record<'after' | 'before', string>> | Readonly<Record<string, unknown>>;

const FIELDS = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';
const VARIABLES = '$first: Int, $last: Int, $after: String, $before: String';
const PAGE = 'first: $first, last: $last, after: $after, before: $before';

const ordered = (orderBy: string, rest = '') => `${PAGE}, orderBy: [${orderBy}]${rest}`;
const PILLAR = 'pillar(id: "pillar:harbour-2030:1")';

/** Lists of every kind: all nodes, those of a scope, those of one statement, those of any type. */
const LISTS = [
  ['all measures', `query (${VARIABLES}) { list: measures(${PAGE}) { ${FIELDS} } }`],
  ['all regions, reference ones too', `query (${VARIABLES}) { list: regions(${PAGE}, includeReference: true) { ${FIELDS} } }`],
  ['the measures of a pillar', `query (${VARIABLES}) { pillar(id: "pillar:harbour-2030:1") { list: measures(${PAGE}) { ${FIELDS} } } }`],
  ['the regions of a cluster', `query (${VARIABLES}) { cluster(id: "cluster:lighthouse-belt") { list: regions(${PAGE}) { ${FIELDS} } } }`],
  ['the clusters within a region', `query (${VARIABLES}) { region(id: "region:east-coast") { list: clusters(${PAGE}, scope: WITHIN) { ${FIELDS} } } }`],
  ['whatever is related to a pillar', `query (${VARIABLES}) { pillar(id: "pillar:harbour-2030:1") { list: related(${PAGE}) { ${FIELDS} } } }`],
  ['what a finding is about', `query (${VARIABLES}) { finding(id: "finding:harbour-2030:tide-line") { list: about(${PAGE}) { ${FIELDS} } } }`],
  [
    'measures by what many lack, filtered',
    `query (${VARIABLES}) { list: measures(${ordered('{ modality: DESC }, { dates: { end: ASC_NULLS_FIRST } }', ', filter: { not: { kind: { eq: NOTE } } }')}) { ${FIELDS} } }`,
  ],
  [
    'tasks by related sums and what contains them',
    `query (${VARIABLES}) { list: tasks(${ordered('{ budgets: { amount: { sum: DESC } } }, { laws: { count: ASC } }, { pillar: { name: DESC } }')}) { ${FIELDS} } }`,
  ],
  [
    'clusters of a pillar by their statements',
    `query (${VARIABLES}) { ${PILLAR} { list: clusters(${ordered('{ edge: { modality: ASC_NULLS_FIRST } }, { name: DESC }')}) { ${FIELDS} } } }`,
  ],
  [
    'regions of a pillar by the dates of what is there, filtered',
    `query (${VARIABLES}) { ${PILLAR} { list: regions(${ordered('{ measures: { count: DESC } }, { milestones: { dates: { start: { max: DESC } } } }', ', filter: { measures: { count: { gte: 1 } } }')}) { ${FIELDS} } } }`,
  ],
] as const;

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openFixtureGraph(engine);
  });

  afterAll(() => graph.close());

  async function page(operation: string, given: PageArguments): Promise<PageOfIds> {
    const { data, errors } = await graph.ask(operation, given);
    expect(errors).toBeUndefined();
    const root = Object.values(data ?? {})[0] as { readonly list?: PageOfIds } & PageOfIds;
    return root.list ?? root;
  }

  const idsOf = ({ edges }: PageOfIds) => edges.map(({ node }) => node.id);

  /** Walks a list in pages, from the start or from the end, and gives the ids in the order of the list. */
  async function walk(operation: string, size: number, backwards: boolean): Promise<readonly string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    for (;;) {
      const given = backwards ? { last: size, ...(cursor === null ? {} : { before: cursor }) } : { first: size, ...(cursor === null ? {} : { after: cursor }) };
      const { pageInfo, ...read }: PageOfIds = await page(operation, given);
      const found = read.edges.map(({ node }) => node.id);
      if (backwards) ids.unshift(...found);
      else ids.push(...found);
      const [more, behind] = backwards ? [pageInfo.hasPreviousPage, pageInfo.hasNextPage] : [pageInfo.hasNextPage, pageInfo.hasPreviousPage];
      expect(behind).toBe(cursor !== null);
      if (!more) return ids;
      cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    }
  }

  test.each(LISTS)('%s are the same in pages of any size, forwards and backwards', async (_, operation) => {
    const all = await page(operation, { first: 100 });
    expect(all.totalCount).toBe(all.edges.length);
    expect(new Set(idsOf(all)).size).toBe(all.edges.length);
    // Each page of a list with an order of its own is a text that Neo4j plans anew.
    for (const size of operation.includes('orderBy') ? [3] : [1, 2, 7]) {
      expect(await walk(operation, size, false)).toEqual(idsOf(all));
      expect(await walk(operation, size, true)).toEqual(idsOf(all));
    }
  });

  test('a page of nothing has no edges and says whether there are any', async () => {
    const { edges, pageInfo } = await page(LISTS[0][1], { first: 0 });
    expect(edges).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  test('a cursor of an edge that is gone still says where to go on', async () => {
    const position = Buffer.from(JSON.stringify([1, 'Query.measures', '0 harbour-2030 000017 000999 measure:harbour-2030:gone'])).toString('base64url');
    const { edges } = await page(LISTS[0][1], { first: 1, after: position });
    expect(edges[0]?.node.id).toBe('measure:harbour-2030:tenants');
  });
});
