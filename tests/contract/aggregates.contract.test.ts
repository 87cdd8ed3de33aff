import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openFixtureGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { contractEngines } from './engines.js';

interface Groups {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly node: { readonly count: number; readonly key: Readonly<Record<string, unknown>> } }[];
}

const PAGE_INFO = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Groups by keys of every kind, each in an order of its own. */
const GROUPINGS = [
  ['a word and a to-one node', 'measures', 'by: [MODALITY, TASK], orderBy: [{ key: { of: MODALITY, direction: DESC_NULLS_FIRST } }]', 'modality task { id }'],
  ['nodes of which each measure may have several', 'measures', 'by: [REGIONS], orderBy: [{ count: DESC }]', 'regions { id }'],
  ['a month', 'milestones', 'by: [DATES_END_MONTH], orderBy: [{ key: { of: DATES_END_MONTH, direction: DESC } }]', 'datesEndMonth'],
  ['a truth value, ordered by a sum', 'budgets', 'by: [CURRENCY, IS_NEW], orderBy: [{ amount: { sum: DESC } }]', 'currency isNew'],
  ['a fraction, ordered by the latest day', 'budgets', 'by: [SHARE_PERCENT], orderBy: [{ period: { latest: DESC } }]', 'sharePercent'],
  ['a unit, ordered by a mean of fractions', 'observations', 'by: [UNIT], orderBy: [{ value: { avg: ASC } }]', 'unit'],
] as const;

interface Dated {
  readonly dates: { readonly start: string | null; readonly end: string | null } | null;
}

const half = (day: string) => `${day.slice(0, 4)}-H${day.slice(5, 7) < '07' ? '1' : '2'}`;
const quarter = (day: string) => `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
const ofDay = (day: string | null | undefined, part: (day: string) => string) => [day ? part(day) : null];

/** What each node is grouped by, told from the node itself. */
const TOLD_BY_NODES = [
  ['measures', 'PILLAR', 'pillar { id }', (node: { pillar: { id: string } | null }) => [node.pillar?.id ?? null]],
  [
    'measures',
    'INDUSTRIES',
    'industries { edges { node { id } } }',
    (node: { industries: { edges: { node: { id: string } }[] } }) => {
      const ids = node.industries.edges.map(({ node: { id } }) => id);
      return ids.length > 0 ? ids : [null];
    },
  ],
  ['milestones', 'DATES_START_HALF', 'dates { start end }', ({ dates }: Dated) => ofDay(dates?.start, half)],
  ['milestones', 'DATES_END_QUARTER', 'dates { start end }', ({ dates }: Dated) => ofDay(dates?.end, quarter)],
  ['milestones', 'DATES_END_DAY', 'dates { start end }', ({ dates }: Dated) => ofDay(dates?.end, (day) => day)],
  ['budgets', 'IS_NEW', 'isNew', (node: { isNew: boolean | null }) => [node.isNew]],
] as const;

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openFixtureGraph(engine);
  });

  afterAll(() => graph.close());

  async function ask<Answer>(operation: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const { data, errors } = await graph.ask(operation, variables);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Answer;
  }

  describe.each(GROUPINGS)('groups by %s', (_, list, how, key) => {
    async function groups(page: string): Promise<Groups> {
      const answer = await ask<Record<string, { groups: Groups }>>(
        `{ ${list} { groups(${how} ${page}) { ${PAGE_INFO} edges { node { count key { ${key} } } } } } }`,
      );
      return (answer[list] as { groups: Groups }).groups;
    }

    async function walk(size: number, backwards: boolean): Promise<Groups['edges']> {
      const found: Groups['edges'][number][] = [];
      let cursor: string | null = null;
      for (;;) {
        const at: string = cursor === null ? '' : `${backwards ? 'before' : 'after'}: "${cursor}"`;
        const { pageInfo, edges }: Groups = await groups(`${backwards ? 'last' : 'first'}: ${String(size)} ${at}`);
        found.splice(backwards ? 0 : found.length, 0, ...edges);
        expect(backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
        if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
        cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
      }
    }

    test('are the same in pages of any size, forwards and backwards, each key once', async () => {
      const all = await groups('first: 100');
      expect(all.totalCount).toBe(all.edges.length);
      expect(new Set(all.edges.map(({ node }) => JSON.stringify(node.key))).size).toBe(all.edges.length);
      for (const size of [1, 2]) {
        expect(await walk(size, false)).toEqual(all.edges);
        expect(await walk(size, true)).toEqual(all.edges);
      }
    });
  });

  test.each(TOLD_BY_NODES)('%s by %s are grouped as the nodes themselves tell', async (list, word, asked, keysOf) => {
    const name = word.toLowerCase().replace(/_(.)/gu, (_, letter: string) => letter.toUpperCase());
    const key = /^(pillar|industries)$/u.test(name) ? `${name} { id }` : name;
    const answer = await ask<Record<string, { edges: { node: never }[]; groups: Groups }>>(
      `{ ${list}(first: 100) { edges { node { ${asked} } } groups(by: [${word}], first: 100) { edges { node { count key { ${key} } } } } } }`,
    );
    const { edges = [], groups } = answer[list] ?? {};
    const counts = new Map<unknown, number>();
    for (const told of edges.flatMap(({ node }) => keysOf(node) as readonly unknown[])) counts.set(told, (counts.get(told) ?? 0) + 1);
    const valueOf = (value: unknown) => (value as { id?: string } | null)?.id ?? value;
    expect(new Map(groups?.edges.map(({ node }) => [valueOf(node.key[name]), node.count]))).toEqual(counts);
  });

  test('a group has as many nodes as the list that is filtered by its key, and null is a group of its own', async () => {
    const { laws, none, cited } = await ask<Record<string, { totalCount: number; groups: Groups }>>(`{
      laws { totalCount groups(by: [STATUS]) { edges { node { count key { status } } } } }
      none: laws(filter: { status: { isNull: true } }) { totalCount }
      cited: laws(filter: { tasks: { some: {} } }) { totalCount groups(by: [STATUS]) { edges { node { count key { status } } } } }
    }`);
    const countOf = (list: typeof laws, status: string | null) => list?.groups.edges.find(({ node }) => node.key['status'] === status)?.node.count;
    const sum = (list: typeof laws) => list?.groups.edges.reduce((total, { node }) => total + node.count, 0);
    expect(countOf(laws, null)).toBe(none?.totalCount);
    expect([sum(laws), sum(cited)]).toEqual([laws?.totalCount, cited?.totalCount]);
  });

  test('a node that leads to several is in the group of each, and `scope` and `types` decide what it leads to', async () => {
    const keyed = '{ edges { node { count key { regions { id } } } } }';
    const { pillar } = await ask<{ pillar: { tasks: Record<string, Groups> } }>(`{
      pillar(id: "pillar:harbour-2030:1") {
        tasks {
          within: groups(by: [REGIONS]) ${keyed}
          direct: groups(by: [REGIONS], scope: DIRECT) ${keyed}
          linked: groups(by: [REGIONS], types: [LINKS]) ${keyed}
          aggregate { within: countDistinct(of: REGIONS) direct: countDistinct(of: REGIONS, scope: DIRECT) }
        }
      }
    }`);
    const { aggregate, ...grouped } = pillar.tasks;
    const counts = ({ edges }: Groups) => edges.map(({ node }) => [(node.key['regions'] as { id: string } | null)?.id ?? null, node.count]);
    expect(Object.fromEntries(Object.entries(grouped).map(([name, groups]) => [name, counts(groups)]))).toEqual({
      within: [
        ['region:east-coast', 1],
        ['region:dawn-port', 2],
        ['region:silver-bay', 1],
      ],
      direct: [[null, 2]],
      linked: [
        ['region:dawn-port', 1],
        [null, 1],
      ],
    });
    expect(aggregate).toEqual({ within: 3, direct: 0 });
  });

  test('a key of any name goes with figures of any kind', async () => {
    const groups = 'groups(by: [MEMBER_OF, MEMBERS]) { totalCount edges { node { count countDistinct(of: RELATED) key { members { id } memberOf { id } } } } }';
    const { data, errors } = await graph.ask(`{ organisations { totalCount ${groups} } }`);
    expect(errors).toBeUndefined();
    const { organisations } = data as unknown as { organisations: { totalCount: number; groups: Groups } };
    const counted = organisations.groups.edges.reduce((sum, { node }) => sum + node.count, 0);
    expect(counted).toBeGreaterThanOrEqual(organisations.totalCount);
  });

  test('the nodes of a group are those of the list that is filtered by its key, in pages, and in groups of their own', async () => {
    const nodes = (page: string) => `nodes(${page}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } }`;
    const grouped = (page: string) => `{ measures { groups(by: [KIND], first: 1) { edges { node { ${nodes(page)} } } } } }`;
    interface Nodes {
      readonly totalCount: number;
      readonly pageInfo: Groups['pageInfo'];
      readonly edges: readonly { readonly node: { readonly id: string } }[];
    }
    const read = async (page: string) => {
      const { measures } = await ask<{ measures: { groups: { edges: { node: { nodes: Nodes } }[] } } }>(grouped(page));
      return measures.groups.edges[0]?.node.nodes as Nodes;
    };
    const { listed } = await ask<{ listed: Nodes }>('{ listed: measures(filter: { kind: { eq: ACTION } }, first: 100) { totalCount edges { node { id } } } }');
    expect(await read('first: 100')).toMatchObject(listed);
    const first = await read('first: 2');
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const next = await read(`first: 2, after: "${String(first.pageInfo.endCursor)}"`);
    expect(next.edges).toEqual(listed.edges.slice(2, 4));
    expect(next.pageInfo.hasPreviousPage).toBe(true);
    const back = await read(`last: 2, before: "${String(next.pageInfo.startCursor)}"`);
    expect([back.edges, back.pageInfo.hasNextPage]).toEqual([first.edges, true]);
    const { budgets } = await ask<{ budgets: unknown }>(
      '{ budgets { groups(by: [CURRENCY]) { edges { node { nodes { aggregate { amount { sum } } groups(by: [PAYER]) { edges { node { count amount { sum } } } } } } } } } }',
    );
    expect(JSON.stringify(budgets)).toContain('"aggregate":{"amount":{"sum":244500000000}}');
  });

  test('sums of fractions are exact to the sixth decimal, and nothing sums to nothing', async () => {
    const { budgets, none } = await ask<Record<string, { aggregate: unknown }>>(`{
      budgets(filter: { currency: { eq: KRW } }) { aggregate { count amount { count sum min max avg } sharePercent { count sum avg } } }
      none: budgets(filter: { id: { eq: "budget:none" }, currency: { in: [KRW] } }) { aggregate { count amount { count sum min max avg } period { count earliest latest } } }
    }`);
    expect(budgets?.aggregate).toEqual({
      count: 4,
      amount: { count: 4, sum: 244_500_000_000, min: 4_500_000_000, max: 120_000_000_000, avg: 61_125_000_000 },
      sharePercent: { count: 1, sum: 75, avg: 75 },
    });
    const nothing = { count: 0, sum: 0, min: null, max: null, avg: null };
    expect(none?.aggregate).toEqual({ count: 0, amount: nothing, period: { count: 0, earliest: null, latest: null } });
  });

  const sumOf = (list: string) => `{ ${list} { aggregate { amount { sum } } } }`;

  test.each([
    ['money of several currencies', sumOf('budgets'), 'UNIT_NOT_FIXED', 'Query.budgets is asked for amount.sum'],
    ['money of a choice of currencies', sumOf('budgets(filter: { currency: { in: [KRW, USD] } })'), 'UNIT_NOT_FIXED', 'groups(by: [CURRENCY])'],
    ['money of one currency or of anything', sumOf('budgets(filter: { or: [{ currency: { eq: KRW } }, {}] })'), 'UNIT_NOT_FIXED', 'amount.sum'],
    ['groups ordered by such money', '{ budgets { groups(by: [KIND], orderBy: [{ amount: { max: ASC } }]) { totalCount } } }', 'UNIT_NOT_FIXED', 'amount.max'],
    [
      'groups filtered by such values',
      '{ observations { groups(by: [KIND], having: { value: { min: { gt: 1 } } }) { totalCount } } }',
      'UNIT_NOT_FIXED',
      'value.min',
    ],
    ['no key', '{ laws { groups(by: []) { totalCount } } }', 'GROUP_BY_INVALID', 'Query.laws.groups(by:) is empty.'],
    ['a key twice', '{ laws { groups(by: [STATUS, STATUS]) { totalCount } } }', 'GROUP_BY_INVALID', 'names status twice.'],
    ['too many keys', '{ laws { groups(by: [STATUS, NAME, NAME_EN, DOUBT, ORIGIN]) { totalCount } } }', 'GROUP_BY_INVALID', 'has 5 keys. It takes at most 4.'],
    [
      'a key that is not grouped by',
      '{ laws { groups(by: [NAME]) { edges { node { key { status } } } } } }',
      'GROUP_BY_INVALID',
      'is asked for the key status, but is grouped by name.',
    ],
    [
      'more keys of several nodes than are multiplied',
      '{ tasks { groups(by: [REGIONS, LAWS, INDUSTRIES]) { totalCount } } }',
      'GROUP_BY_INVALID',
      'has 3 keys that lead to several nodes each: regions, laws, industries.',
    ],
    ['types of values', '{ laws { groups(by: [STATUS], types: [LINKS]) { totalCount } } }', 'TYPES_NOT_APPLICABLE', 'No key of it is a related node'],
    ['an order of nothing', '{ laws { groups(by: [STATUS], orderBy: [{}]) { totalCount } } }', 'ORDER_INVALID', 'names nothing to order by'],
    ['an order of two things', '{ laws { groups(by: [STATUS], orderBy: [{ count: ASC, key: { of: STATUS } }]) { totalCount } } }', 'ORDER_INVALID', 'at once'],
    [
      'an order of another key',
      '{ laws { groups(by: [STATUS], orderBy: [{ key: { of: NAME } }]) { totalCount } } }',
      'ORDER_INVALID',
      'names the key name, which is not one of by: [status].',
    ],
    [
      'types of no key',
      '{ laws { groups(by: [TASKS], types: [LINKS]) { totalCount } } }',
      'TYPES_NOT_APPLICABLE',
      'Query.laws.groups(types:) is [LINKS]. It takes one or more of AMENDS, DEPENDS_ON',
    ],
    [
      'a month for a day',
      '{ milestones { groups(by: [KIND], having: { dates: { latest: { gte: "2026-02" } } }) { totalCount } } }',
      'DATE_INVALID',
      'Give a day of the calendar',
    ],
    ['a null in what is asked of groups', '{ laws { groups(by: [STATUS], having: { count: null }) { totalCount } } }', 'FILTER_INVALID', 'is null'],
    ['a page over the maximum', '{ laws { groups(by: [STATUS], first: 101) { totalCount } } }', 'PAGE_SIZE_OUT_OF_RANGE', 'Query.laws.groups(first:) is 101.'],
    ['a forged cursor', '{ laws { groups(by: [STATUS], after: "bm90IG9uZQ") { totalCount } } }', 'CURSOR_INVALID', 'is not a cursor of this API'],
  ] as const)('%s is refused', async (_, operation, code, message) => {
    const { data, errors } = await graph.ask(operation);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.originalError).toMatchObject({ code });
    expect(data?.['list'] ?? null).toBeNull();
  });

  test('a cursor of other groups or of another order is refused, naming both', async () => {
    const { laws } = await ask<{ laws: { groups: Groups } }>('{ laws { groups(by: [STATUS]) { pageInfo { endCursor } } } }');
    const other = 'query ($after: String) { laws { groups(by: [STATUS], orderBy: [{ count: DESC }], after: $after) { edges { node { count } } } } }';
    const { errors } = await graph.ask(other, { after: laws.groups.pageInfo.endCursor });
    expect(errors?.[0]?.message).toContain('in the order status ASC. Give one of Query.laws.groups(by: [status]) in the order count DESC, status ASC.');
  });
});
