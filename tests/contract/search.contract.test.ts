import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphApiError } from '../../src/errors/graph-api-error.js';
import { openGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';
import { CORPUS_QUERIES, CORPUS_SEEDS } from './search/corpus-seeds.js';
import { keptFinds } from './search/kept-finds.js';

interface Highlight {
  readonly field: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Edge {
  readonly cursor: string;
  readonly match: string;
  readonly node: { readonly id: string };
  readonly highlights: readonly Highlight[];
}

interface Found {
  readonly totalCount: number;
  readonly countsByType: readonly { readonly type: string; readonly count: number }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly edges: readonly Edge[];
}

const SEARCH = `query Search($query: String!, $first: Int, $after: String, $last: Int, $before: String, $types: [NodeType!], $filter: EntityFilter, $reference: Boolean) {
  search(query: $query, first: $first, after: $after, last: $last, before: $before, types: $types, filter: $filter, includeReference: $reference) {
    totalCount
    countsByType { type count }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor match node { id } highlights { field text start end } }
  }
}`;

const RESOLVE = `query Resolve($names: [String!]!, $types: [NodeType!], $first: Int) {
  resolve(names: $names, types: $types, first: $first) {
    name status hasMoreCandidates candidates { match score matchedText node { id } }
  }
}`;

const told = ({ match, node, highlights }: Edge) =>
  `${match} ${node.id} ${highlights.map(({ field, text, start, end }) => `${field}:${text.slice(start, end)}`).join(' ')}`;

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  const search = async (query: string, more: object = {}): Promise<Found> => {
    const { data, errors } = await graph.ask(SEARCH, { query, ...more });
    expect(errors).toBeUndefined();
    return (data as unknown as { search: Found }).search;
  };
  const idsOf = ({ edges }: Found) => edges.map(({ node }) => node.id);
  const codeOf = async (operation: string, variables: Readonly<Record<string, unknown>>) => {
    graph.forgetStatements();
    const { errors } = await graph.ask(operation, variables);
    expect(graph.statements()).toEqual([]);
    return (errors?.[0]?.originalError as GraphApiError | undefined)?.code;
  };

  beforeAll(async () => {
    graph = await openGraph(engine, { seedsDir: await temporarySeeds(CORPUS_SEEDS) });
  });

  afterAll(async () => {
    await graph.close();
    await removeTemporarySeeds();
  });

  test('every query of the corpus finds what is kept, in that order', async () => {
    const seen: Record<string, readonly string[]> = {};
    for (const query of CORPUS_QUERIES) {
      const found = await search(query);
      seen[query] = found.edges.map(told);
      expect(found.totalCount).toBe(found.edges.length);
      expect(found.countsByType.reduce((sum, { count }) => sum + count, 0)).toBe(found.totalCount);
    }
    expect(seen).toEqual(keptFinds(seen));
  }, 120_000);

  test('pages of any size, forwards and backwards, put together are the whole, with exact flags', async () => {
    const whole = idsOf(await search('e'));
    expect(whole.length).toBeGreaterThan(8);
    for (const backwards of [false, true]) {
      let [cursor, walked, more]: [unknown, string[], unknown] = [null, [], true];
      while (more === true) {
        const page = await search('e', backwards ? { last: 3, before: cursor } : { first: 3, after: cursor });
        walked = backwards ? [...idsOf(page), ...walked] : [...walked, ...idsOf(page)];
        expect(page.totalCount).toBe(whole.length);
        expect(page.pageInfo[backwards ? 'hasNextPage' : 'hasPreviousPage']).toBe(cursor !== null);
        cursor = page.pageInfo[backwards ? 'startCursor' : 'endCursor'];
        more = page.pageInfo[backwards ? 'hasPreviousPage' : 'hasNextPage'];
      }
      expect(walked).toEqual(whole);
    }
  });

  test('types and a filter narrow finds and counts alike; reference nodes are found only where they are asked for', async () => {
    const laws = await search('산단', { types: ['LAW', 'REGION'] });
    expect(laws).toMatchObject({ totalCount: 1, countsByType: [{ type: 'LAW', count: 1 }] });
    const belts = await search('산단', { filter: { nameEn: { contains: 'Special' } } });
    expect([belts.totalCount, idsOf(belts)]).toEqual([1, ['law:re100']]);
    expect((await search('대장도시')).totalCount).toBe(0);
    expect(idsOf(await search('대장도시', { reference: true }))).toEqual(['region:register']);
  });

  test('a query without letters and digits finds nothing and runs nothing', async () => {
    for (const query of ['', ' ', '!?·~', '🚗', '\ud800', '\udc00\ud800']) {
      graph.forgetStatements();
      expect(await search(query)).toEqual({
        totalCount: 0,
        countsByType: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        edges: [],
      });
      expect(graph.statements()).toEqual([]);
    }
  });

  test('hostile words are words: they stand in parameters and find nothing', async () => {
    for (const query of ["배터리') RETURN 1 //", '`MATCH` (n) DETACH DELETE n', '.*', '[가-힣]+', '$search_node_words', '__proto__', '배터리\u0000칩칩']) {
      expect((await search(query)).totalCount).toBe(0);
      expect(graph.statements().at(-1)?.text).not.toContain('DETACH');
    }
  });

  test('what is over a bound, and cursors of another search, are refused before anything is run', async () => {
    expect(await codeOf(SEARCH, { query: '가'.repeat(1_000) })).toBe('SEARCH_TEXT_TOO_LONG');
    expect(await codeOf(SEARCH, { query: 'a b c d e f g h i j k' })).toBe('SEARCH_TOO_MANY_WORDS');
    expect(await codeOf(SEARCH, { query: 'a', types: [] })).toBe('TYPES_NOT_APPLICABLE');
    expect(await codeOf(SEARCH, { query: 'a', first: 101 })).toBe('PAGE_SIZE_OUT_OF_RANGE');
    const [edge] = (await search('배터리')).edges;
    expect(await codeOf(SEARCH, { query: '칩', after: edge?.cursor })).toBe('CURSOR_INVALID');
    expect(await codeOf(SEARCH, { query: '배터리', after: edge?.cursor, types: ['LAW'] })).toBe('CURSOR_INVALID');
    expect(await codeOf(SEARCH, { query: '배터리', after: 'bm90aGluZw' })).toBe('CURSOR_INVALID');
    expect(await codeOf(RESOLVE, { names: Array.from({ length: 101 }, () => 'a') })).toBe('TOO_MANY_NAMES');
    expect(await codeOf(RESOLVE, { names: ['a', '가'.repeat(201)] })).toBe('SEARCH_TEXT_TOO_LONG');
    expect(await codeOf(RESOLVE, { names: ['a'], first: 0 })).toBe('PAGE_SIZE_OUT_OF_RANGE');
  });

  test('names of other systems lead to nodes, in one statement, in the order asked for', async () => {
    graph.forgetStatements();
    const names = [
      '반도체특별법',
      'K칩스법',
      '반도체 특별 조치법',
      'M.AX',
      '배터리 트라이앵글',
      '배터리',
      '',
      '하늘 나라',
      '반도체특별법',
      '\ud800',
      '대장도시',
    ];
    const { data, errors } = await graph.ask(RESOLVE, { names, first: 2 });
    expect(errors).toBeUndefined();
    expect(graph.statements()).toHaveLength(1);
    const lines = (
      data as unknown as {
        resolve: { name: string; status: string; candidates: { match: string; score: number; matchedText: string; node: { id: string } }[] }[];
      }
    ).resolve.map(({ status, candidates }) =>
      [status, ...candidates.map(({ match, score, matchedText, node }) => `${match} ${String(score)} ${node.id} ${matchedText}`)].join(' | '),
    );
    expect(lines).toEqual([
      'EXACT | EXACT 1 law:chips 반도체 특별법',
      'ALIAS | ALIAS 1 law:chips K-칩스법',
      'CLOSE | CLOSE 0.75 law:chips 반도체 특별법',
      'EXACT | EXACT 1 technology:mx M.AX',
      'EXACT | EXACT 1 cluster:triangle 배터리 트라이앵글',
      'EXACT | EXACT 1 technology:battery 배터리',
      'NONE',
      'NONE',
      'EXACT | EXACT 1 law:chips 반도체 특별법',
      'NONE',
      'NONE',
    ]);
  });

  test('a name that several nodes bear alike is ambiguous, however few candidates are given', async () => {
    const { data } = await graph.ask(RESOLVE, { names: ['Money'], first: 1 });
    expect(data?.['resolve']).toMatchObject([{ status: 'AMBIGUOUS', hasMoreCandidates: true, candidates: [{ node: { id: 'budget:words-2031:large' } }] }]);
  });
});
