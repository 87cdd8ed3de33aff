import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphApiError } from '../../src/errors/graph-api-error.js';
import { aCanalPlan } from '../support/a-canal-plan.js';
import { openGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

interface Entry {
  readonly node: { readonly id: string };
  readonly how: string;
  readonly reason: string | null;
  readonly chain: readonly { readonly direction: string; readonly statement: { readonly type: string } }[];
}

interface Impact {
  readonly of: { readonly id: string } | null;
  readonly together: readonly { readonly id: string }[];
  readonly counts: readonly Readonly<Record<string, unknown>>[];
  readonly containers: readonly unknown[];
  readonly shared: readonly unknown[];
  readonly earlier: readonly { readonly node: { readonly id: string }; readonly citations: readonly unknown[] }[];
  readonly truncated: boolean;
  readonly bounds: readonly unknown[];
  readonly entries: { readonly totalCount: number; readonly edges: readonly Entry[] };
  readonly overtaken: { readonly edges: readonly Entry[] };
  readonly unknown: { readonly edges: readonly Entry[] };
}

const ENTRIES = 'edges { node { id } how reason chain { direction statement { type } } }';
const ASKED = `of { id } together { id } counts { nodeType count direct carried possible } containers { node { id } stopped possible of }
  shared { node { id } stopped possible of } earlier { node { id } citations { lineStart } } truncated bounds { name limit }
  entries(first: 100) { totalCount ${ENTRIES} } overtaken(first: 100) { ${ENTRIES} } unknown(first: 100) { ${ENTRIES} }`;

const short = (id: string) => id.slice(id.lastIndexOf(':') + 1);
const chainOf = ({ chain }: Entry) => chain.map(({ direction, statement }) => `${direction} ${statement.type}`);

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openGraph(engine, { seedsDir: await temporarySeeds(aCanalPlan()) });
  });

  afterAll(async () => {
    await graph.close();
    await removeTemporarySeeds();
  });

  async function impact(of: string, rest: string): Promise<Impact> {
    const { data, errors } = await graph.ask(`{ impact(of: "${of}", ${rest}) { ${ASKED} } }`);
    expect(errors).toBeUndefined();
    return (JSON.parse(JSON.stringify(data)) as { impact: Impact }).impact;
  }

  async function codeOf(operation: string): Promise<string | null> {
    const { errors } = await graph.ask(operation);
    return errors?.[0]?.originalError instanceof GraphApiError ? errors[0].originalError.code : null;
  }

  test('what depends on the law is direct, through a diamond and a circle too; what lies below or comes after is carried; users are possible', async () => {
    const { entries, together } = await impact('law:canal-act', 'assume: NOT_PASSED');
    const having = (wanted: string) => entries.edges.filter(({ how }) => how === wanted).map(({ node }) => short(node.id));
    expect(together.map(({ id }) => short(id))).toEqual(['enact']);
    expect(having('DIRECT').sort()).toEqual(['canal-port', 'dig', 'gate', 'lock-a', 'lock-b']);
    const steps = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6'];
    expect(having('CARRIED').sort()).toEqual(['dig', 'dredging', 'dug', 'part', 'shovels', ...steps].sort());
    expect(having('POSSIBLE').sort()).toEqual(['ferry', 'ferry', 'ferry-note']);
    expect(entries.edges.filter(({ reason }) => reason === 'USES')).toHaveLength(3);
  });

  test('each has the surest and then shortest chain, statement by statement', async () => {
    const { entries } = await impact('law:canal-act', 'assume: NOT_PASSED');
    const chain = (id: string) => chainOf(entries.edges.find(({ node }) => node.id === id) ?? { node: { id }, how: '', reason: '', chain: [] });
    expect(chain('measure:canal-2030:gate')).toEqual(['AGAINST DEPENDS_ON', 'AGAINST DEPENDS_ON', 'AGAINST DEPENDS_ON']);
    expect(chain('budget:canal-2030:part')).toEqual(['AGAINST DEPENDS_ON', 'ALONG FUNDED_BY', 'AGAINST PART_OF']);
    expect(chain('budget:canal-2030:ferry')).toEqual(['AGAINST DEPENDS_ON', 'AGAINST RUNS', 'ALONG HAS_MEASURE', 'ALONG FUNDED_BY']);
  });

  test('parents and what is shared with others do not stand still but say k of n; what comes before does not wait; a bound that is hit is told', async () => {
    const { containers, shared, earlier, truncated, bounds, counts } = await impact('law:canal-act', 'assume: NOT_PASSED');
    expect(containers).toEqual([
      { node: { id: 'pillar:canal-2030:1' }, stopped: 11, possible: 2, of: 20 },
      { node: { id: 'task:canal-2030:1-1' }, stopped: 11, possible: 2, of: 20 },
      { node: { id: 'measure:canal-2030:canal' }, stopped: 11, possible: 0, of: 16 },
    ]);
    expect(shared).toEqual([{ node: { id: 'budget:canal-2030:joint' }, stopped: 1, possible: 0, of: 2 }]);
    expect(earlier.map(({ node }) => short(node.id)).sort()).toEqual(['prepare', 'survey']);
    expect(earlier.every(({ citations }) => citations.length > 0)).toBe(true);
    expect([truncated, bounds]).toEqual([true, [{ name: 'hops', limit: 7 }]]);
    expect(counts.find(({ nodeType }) => nodeType === 'BUDGET')).toEqual({ nodeType: 'BUDGET', count: 3, direct: 0, carried: 2, possible: 1 });
  });

  test('a delay tells what it overtakes from what has no date', async () => {
    const { overtaken, unknown, entries } = await impact('law:canal-act', 'assume: DELAYED_UNTIL, until: "2029-01-01"');
    const ids = ({ edges }: { readonly edges: readonly Entry[] }) => edges.map(({ node }) => node.id).sort();
    expect(ids(overtaken)).toEqual([
      'budget:canal-2030:dig',
      'budget:canal-2030:ferry',
      'budget:canal-2030:part',
      'measure:canal-2030:dig',
      'milestone:canal-2030:dug',
    ]);
    expect(overtaken.edges.length + unknown.edges.length).toBe(entries.totalCount);
    const sooner = await impact('law:canal-act', 'assume: DELAYED_UNTIL, until: "2028-06-01"');
    expect(ids(sooner.overtaken)).toEqual([]);
  });

  test('a legal basis whose law has no stated status is possible, and money takes with it what it pays for', async () => {
    const { entries } = await impact('law:toll-act', 'assume: NOT_PASSED');
    expect(entries.edges.map(({ node, reason }) => [short(node.id), reason])).toEqual([['toll', 'STATUS_UNSTATED']]);
    const paid = await impact('budget:canal-2030:joint', 'assume: NOT_PASSED');
    expect(paid.entries.edges.filter(({ chain }) => chain.length === 1).map(({ node, how }) => [short(node.id), how])).toEqual([
      ['dig', 'DIRECT'],
      ['repair', 'DIRECT'],
    ]);
  });

  test('an id that is not there gives an empty answer, and the pages of an answer hold everything once', async () => {
    expect(await impact('law:no-such-act', 'assume: NOT_PASSED')).toMatchObject({
      of: null,
      together: [],
      counts: [],
      entries: { totalCount: 0 },
      truncated: false,
    });
    const { entries } = await impact('law:canal-act', 'assume: NOT_PASSED');
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await graph.ask(
        'query ($after: String) { impact(of: "law:canal-act", assume: NOT_PASSED) { entries(first: 7, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }',
        { after },
      );
      const page = (data as unknown as { impact: { entries: { edges: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } }).impact.entries;
      seen.push(...page.edges.map(({ node }) => node.id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(seen).toEqual(entries.edges.map(({ node }) => node.id));
  });

  test.each([
    ['LAW_ALREADY_PASSED', 'of: "law:old-canal-act", assume: NOT_PASSED'],
    ['ASSUMPTION_NOT_APPLICABLE', 'of: "measure:canal-2030:dig", assume: NOT_PASSED'],
    ['ASSUMPTION_NOT_APPLICABLE', 'of: "organisation:canal-office", assume: CANCELLED'],
    ['ASSUMPTION_NOT_APPLICABLE', 'of: "task:canal-2030:1-1", assume: CANCELLED'],
    ['ASSUMPTION_DATE_INVALID', 'of: "law:canal-act", assume: DELAYED_UNTIL'],
    ['ASSUMPTION_DATE_INVALID', 'of: "law:canal-act", assume: DELAYED_UNTIL, until: "2027-02-30"'],
    ['ASSUMPTION_DATE_INVALID', 'of: "law:canal-act", assume: NOT_PASSED, until: "2027-01-01"'],
    ['ID_MALFORMED', 'of: "__proto__", assume: NOT_PASSED'],
  ])('%s is what impact(%s) gets', async (code, given) => {
    expect(await codeOf(`{ impact(${given}) { truncated } }`)).toBe(code);
  });

  test('a page size, cursor or type list that is wrong is refused at the field that has it', async () => {
    const asked = (list: string) => `{ impact(of: "law:canal-act", assume: NOT_PASSED) { ${list} { totalCount } } }`;
    expect(await codeOf(asked('entries(first: 101)'))).toBe('PAGE_SIZE_OUT_OF_RANGE');
    expect(await codeOf(asked('entries(after: "§")'))).toBe('CURSOR_INVALID');
    expect(await codeOf(asked('entries(nodeTypes: [])'))).toBe('TYPES_NOT_APPLICABLE');
  });
});
