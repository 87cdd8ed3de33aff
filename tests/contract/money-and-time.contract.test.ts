import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphApiError } from '../../src/errors/graph-api-error.js';
import { openGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { FIXTURE_SEEDS, removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

const figure = (id: string, amount: number, more: string) => `
- id: budget:harbour-2030:${id}
  name: ${id}
  nameEn: ${id}
  nameOrigin: OWN
  kind: SPENDING
  amount: ${String(amount)}
  currency: USD
  qualifier: EXACT
  printed: "${String(amount)}"
  per: TOTAL
  payer: PRIVATE
  period: { iso: "2027", precision: YEAR, printed: "'27" }
  citations: [{ lines: 14, evidence: [새벽항] }]
${more}`;

const located = (...regions: readonly string[]) =>
  `  LOCATED_IN:\n${regions.map((region) => `    - { to: region:${region}, citations: [{ lines: 14, evidence: [새벽항] }] }\n`).join('')}`;

// Two sums that together are more than a number of JSON holds exactly, one of which lands in two places, and an envelope.
const MORE_MONEY = [
  figure('great', Number.MAX_SAFE_INTEGER, located('dawn-port', 'silver-bay')),
  figure(
    'small',
    2,
    `${located('dawn-port')}  PART_OF:\n    - { to: budget:harbour-2030:envelope, certainty: POSSIBLE, citations: [{ lines: 14, evidence: [새벽항] }] }\n`,
  ),
  figure('envelope', 9, ''),
].join('');

const REFUSED = [
  [
    'a timeline that ends before it begins',
    '{ timeline(from: "2027-01-02", to: "2027-01-01") { match } }',
    'TIMELINE_RANGE_REVERSED',
    'timeline(from:) begins on 2027-01-02, after timeline(to:), which ends on 2027-01-01.',
  ],
  [
    'a day that is none',
    '{ timeline(from: "2026-02-30") { match } }',
    'DATE_INVALID',
    'timeline(from:) is "2026-02-30", which is no year, month or day of the calendar.',
  ],
  ['an interval as a day', '{ timeline(asOf: "2026/2027") { match } }', 'DATE_INVALID', 'timeline(asOf:) is "2026/2027"'],
  ['a word as a day', '{ progress(dueBy: "soon") { missing } }', 'DATE_INVALID', 'progress(dueBy:) is "soon"'],
  [
    'an indicator that is a law',
    '{ progress(metric: "law:harbour-data-act") { missing } }',
    'ID_OF_OTHER_TYPE',
    'progress(metric:) is "law:harbour-data-act", the id of a Law.',
  ],
  [
    'money within a state',
    '{ budgetRollUp(by: TASK, within: ["country:a"]) { by } }',
    'ID_OF_OTHER_TYPE',
    'budgetRollUp(within:) has "country:a", the id of a Country.',
  ],
  [
    'money within nothing known',
    '{ budgetRollUp(by: TASK, within: ["harbour"]) { by } }',
    'ID_MALFORMED',
    'budgetRollUp(within:) is "harbour", which names no type.',
  ],
  ['money within too much', `{ budgetRollUp(by: TASK, within: [${'"law:a",'.repeat(201)}]) { by } }`, 'TOO_MANY_IDS', 'budgetRollUp(within:) has 201 ids.'],
  [
    'a page of a timeline over the maximum',
    '{ timeline { entries(first: 101) { totalCount } } }',
    'PAGE_SIZE_OUT_OF_RANGE',
    'Timeline.entries(first:) is 101. It takes 0 to 100.',
  ],
  ['a forged cursor', '{ progress { metrics(after: "bm90IG9uZQ") { totalCount } } }', 'CURSOR_INVALID', 'Progress.metrics(after:) is "bm90IG9uZQ"'],
] as const;

const NOTHING = [
  [
    'an unknown task and an unknown region',
    '{ budgetRollUp(by: TASK, within: ["task:a:1", "region:atlantis"]) { figureCount total { kind } groups { key } missing } }',
    { budgetRollUp: { figureCount: 0, total: [], groups: [], missing: ['task:a:1', 'region:atlantis'] } },
  ],
  ['money within no ids', '{ budgetRollUp(by: YEAR, within: []) { figureCount leftOut { reason } } }', { budgetRollUp: { figureCount: 0, leftOut: [] } }],
  [
    'a filter that nothing passes',
    '{ budgetRollUp(by: YEAR, filter: { and: [{ kind: { eq: CAP } }, { kind: { eq: FUND } }] }) { figureCount derived { kind } } }',
    { budgetRollUp: { figureCount: 0, derived: [] } },
  ],
  [
    'no kinds of entries',
    '{ timeline(kinds: []) { entries { totalCount edges { cursor } pageInfo { hasNextPage } } } }',
    { timeline: { entries: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } } } },
  ],
  [
    'the day of the same from and to',
    '{ timeline(from: "2026-12-31", to: "2026-12-31") { from to entries { totalCount } } }',
    { timeline: { from: '2026-12-31', to: '2026-12-31', entries: { totalCount: 0 } } },
  ],
  [
    'an unknown indicator',
    '{ progress(metric: "metric:none") { metrics { totalCount } missing } }',
    { progress: { metrics: { totalCount: 0 }, missing: ['metric:none'] } },
  ],
] as const;

afterAll(removeTemporarySeeds);

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    graph = await openGraph(engine, { seedsDir: await temporarySeeds({ 'harbour-2030/budgets/more.yaml': MORE_MONEY }, FIXTURE_SEEDS) });
  });

  afterAll(() => graph.close());

  async function answerOf(operation: string): Promise<unknown> {
    const { data, errors } = await graph.ask(operation);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  }

  test.each(REFUSED)('%s is refused', async (_what, operation, code, message) => {
    const { errors } = await graph.ask(operation);
    const error = errors?.[0]?.originalError;
    expect(error).toBeInstanceOf(GraphApiError);
    expect((error as GraphApiError).code).toBe(code);
    expect(errors?.[0]?.message).toContain(message);
  });

  test.each(NOTHING)('%s gives nothing', async (_what, operation, answer) => {
    expect(await answerOf(operation)).toEqual(answer);
  });

  test('a sum beyond 2^53 is exact in its digits, and money in two places is shared and counted once', async () => {
    const row = '{ exact { amount digits count } figures { node { id } statements { type end { id } } } }';
    expect(
      await answerOf(
        `{ budgetRollUp(by: REGION, filter: { currency: { eq: USD } }) { total ${row} groups { key rows { exact { digits } } } shared { node { name } groupKeys } leftOut { reason because { name } } } }`,
      ),
    ).toEqual({
      budgetRollUp: {
        total: [
          {
            exact: { amount: null, digits: '9007199254740993', count: 2 },
            figures: [
              { node: { id: 'budget:harbour-2030:great' }, statements: [] },
              { node: { id: 'budget:harbour-2030:small' }, statements: [] },
            ],
          },
        ],
        groups: [
          { key: 'region:dawn-port', rows: [{ exact: { digits: '9007199254740993' } }] },
          { key: 'region:silver-bay', rows: [{ exact: { digits: '9007199254740991' } }] },
        ],
        shared: [{ node: { name: 'great' }, groupKeys: ['region:dawn-port', 'region:silver-bay'] }],
        leftOut: [{ reason: 'ENVELOPE', because: [{ name: 'small' }] }],
      },
    });
  });

  test('a part counts where its whole is filtered out', async () => {
    expect(
      await answerOf('{ budgetRollUp(by: PAYER, filter: { payer: { eq: NATIONAL } }) { groups { key rows { exact { amount } } } leftOut { reason } } }'),
    ).toEqual({
      budgetRollUp: { groups: [{ key: 'NATIONAL', rows: [{ exact: { amount: 90_000_000_000 } }] }], leftOut: [] },
    });
  });

  test('money within tasks is drilled down to its figures and their lines', async () => {
    const operation =
      '{ budgetRollUp(by: YEAR, within: ["task:harbour-2030:1-1", "task:harbour-2030:1-2"]) { groups { key count rows { figures { node { printed citations { lineStart } } citations { lineStart } } } } leftOut { node { printed } reason } } }';
    expect(await answerOf(operation)).toEqual({
      budgetRollUp: {
        groups: [
          { key: null, count: 1, rows: [{ figures: [{ node: { printed: '1,200억원', citations: [{ lineStart: 17 }] }, citations: [{ lineStart: 17 }] }] }] },
        ],
        leftOut: [
          { node: { printed: '300억원' }, reason: 'PART' },
          { node: { printed: '900억원' }, reason: 'PART' },
        ],
      },
    });
  });

  test('pages of a timeline hold every entry once, in one order', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { timeline } = (await answerOf(
        `{ timeline(match: OVERLAPS) { entries(first: 2${after === null ? '' : `, after: "${after}"`}) { edges { first kind node { id } } pageInfo { hasNextPage endCursor } } } }`,
      )) as {
        timeline: { entries: { edges: { first: string; kind: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      };
      seen.push(...timeline.entries.edges.map(({ first, kind, node }) => `${first} ${kind} ${node.id}`));
      ({ hasNextPage: more, endCursor: after } = timeline.entries.pageInfo);
    }
    const whole = (await answerOf('{ timeline { entries(first: 100) { totalCount edges { first kind node { id } } } } }')) as {
      timeline: { entries: { totalCount: number; edges: { first: string }[] } };
    };
    expect(seen).toHaveLength(whole.timeline.entries.totalCount);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.map((entry) => entry.slice(0, 10))).toEqual([...seen.map((entry) => entry.slice(0, 10))].sort());
  });

  test('a question is one statement, however deep its answer is asked', async () => {
    graph.forgetStatements();
    await answerOf('{ budgetRollUp(by: INDUSTRY) { groups { rows { figures { node { measures { totalCount } } statements { start { name } } } } } } }');
    expect(graph.statements()).toHaveLength(1);
  });
});
