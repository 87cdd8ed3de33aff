import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGraph, type ServedGraph } from '../support/open-fixture-graph.js';
import { FIXTURE_SEEDS, removeTemporarySeeds, temporarySeeds } from '../support/temporary-seeds.js';
import { contractEngines } from './engines.js';

/** Figures of every qualifier and periods of every kind, beside the made-up plan. */
const FIGURES = (
  [
    ['exact', 100, 'EXACT', '2026', 'YEAR'],
    ['least', 80, 'AT_LEAST', '2026-01/2026-06', 'HALF'],
    ['more', 80, 'MORE_THAN', '../2027', 'YEAR'],
    ['most', 120, 'AT_MOST', '2026-03/..', 'MONTH'],
    ['about', 100, 'ABOUT', '2026-02-11', 'DAY'],
    ['near', 100, 'APPROACHING', null, ''],
  ] as const
).map(([id, amount, qualifier, iso, precision]) => {
  const period = iso === null ? '' : `, period: { iso: "${iso}", precision: ${precision}, printed: "1,200억원" }`;
  return `- { id: budget:harbour-2030:${id}, name: ${id === 'exact' ? 'ＲＥ100 Ｆund' : `${id} 🚢`}, nameEn: ${id}, kind: FUND, amount: ${String(amount)}, currency: USD, qualifier: ${qualifier}, printed: "1,200억원"${period}, per: TOTAL, payer: UNSTATED, citations: [{ lines: 17, evidence: ["1,200억원"] }] }`;
});

const BUDGETS = ['{ list: budgets(filter: { currency: { eq: USD }, FILTER }) { totalCount edges { node { id } } } }', 'budget:harbour-2030:'] as const;
const LAWS = ['{ list: laws(filter: { FILTER }) { totalCount edges { node { id } } } }', 'law:'] as const;
const TASKS = ['{ list: tasks(filter: { FILTER }) { totalCount edges { node { id } } } }', 'task:harbour-2030:'] as const;
const FINDINGS = ['{ list: findings(filter: { FILTER }) { totalCount edges { node { id } } } }', 'finding:harbour-2030:'] as const;

const ALL_LAWS = ['lighthouse-belt-act', 'harbour-renewal-act', 'island-route-act', 'harbour-labour-act', 'harbour-data-act'];
const WITHOUT = (...left: string[]) => ALL_LAWS.filter((id) => !left.includes(id));
const usd = (amounts: string) => `money: { currency: USD, ${amounts} }`;

/** `or` and `and` in turn, each of two conditions, as deep as a filter may be. */
const DEEP = Array.from({ length: 5 }).reduce<string>(
  (inner) => `or: [{ id: { eq: "law:none" } }, { and: [{ name: { contains: "법" } }, { ${inner} }] }]`,
  'id: { eq: "law:harbour-data-act" }',
);

const SCENARIOS = [
  [LAWS, 'as deep as is published, with alternatives', DEEP, ['harbour-data-act']],
  [BUDGETS, 'at least 80 is 80 or more, and so is what is about or nearly 100', usd('gte: 80'), ['exact', 'least', 'more', 'about', 'near']],
  [BUDGETS, 'more than 80 is over 80, at least 80 is not known to be', usd('gt: 80'), ['exact', 'more', 'about', 'near']],
  [BUDGETS, 'at most 120 is 120 or less, what may be more is not', usd('lte: 120'), ['exact', 'most', 'about', 'near']],
  [BUDGETS, 'only an exact figure is certainly 100', usd('eq: 100'), ['exact']],
  [BUDGETS, 'figures may be 95 by their qualifiers', usd('eq: 95, certainty: POSSIBLE'), ['least', 'more', 'most', 'about', 'near']],
  [BUDGETS, 'no figure is over a bound that only its currency would reach', 'money: { currency: KRW, gte: 0 }', []],
  [BUDGETS, 'before 2027: what ends by then, and no open end', 'period: { before: "2027" }', ['exact', 'least', 'about']],
  [BUDGETS, 'after January: what begins later, and no open start', 'period: { after: "2026-01" }', ['most', 'about']],
  [BUDGETS, 'during the first half: both ends are known to lie in it', 'period: { during: "2026-01/2026-06" }', ['least', 'about']],
  [BUDGETS, 'during what is open at its end an open end lies too', 'period: { during: "2026/.." }', ['exact', 'least', 'most', 'about']],
  [BUDGETS, 'overlaps what an open end may reach', 'period: { overlaps: "2030" }', ['most']],
  [BUDGETS, 'overlaps what an open start may reach', 'period: { overlaps: "../2025" }', ['more']],
  [BUDGETS, 'a period is there or not', 'period: { isNull: true }', ['near']],
  [BUDGETS, 'width and case make no difference', 'name: { eq: "re１００ fund" }', ['exact']],
  [BUDGETS, 'a part of a text beyond the first plane', 'name: { contains: "T 🚢" }', ['least', 'most', 'about'].filter((id) => id.endsWith('t'))],
  [BUDGETS, 'a word of an enum, one of several', 'qualifier: { in: [ABOUT, EXACT] }', ['exact', 'about']],
  [LAWS, 'not: what is missing passes', 'not: { status: { eq: PASSED } }', WITHOUT('lighthouse-belt-act')],
  [LAWS, 'not in nests', 'not: { not: { status: { in: [PASSED, TO_BE_ENACTED] } } }', ['lighthouse-belt-act', 'harbour-data-act']],
  [LAWS, 'a contradiction holds nothing', 'status: { isNull: true }, and: [{ status: { eq: PASSED } }]', []],
  [LAWS, 'no alternative holds nothing', 'or: []', []],
  [LAWS, 'nothing is one of none', 'id: { in: [] }', []],
  [LAWS, 'everything is not one of none', 'not: { id: { in: [] } }, and: []', ALL_LAWS],
  [LAWS, 'an empty filter asks for nothing, deep down too', 'and: [{}, { not: { or: [] } }], name: {}', ALL_LAWS],
  [
    LAWS,
    'some: through tasks, as the field gathers them',
    'tasks: { some: { node: { pillar: { number: { eq: 2 } } } } }',
    ['island-route-act', 'harbour-labour-act'],
  ],
  [LAWS, 'none: related by nothing that depends', 'measures: { none: { edge: { type: { eq: DEPENDS_ON } } } }', ['harbour-renewal-act']],
  [TASKS, 'every: where there is none it holds', 'laws: { every: { node: { status: { eq: PASSED } } } }', ['1-1', '1-2', '2-2']],
  [TASKS, 'every: a missing status is no passed one', 'laws: { every: { node: { status: { in: [PASSED, TO_BE_AMENDED] } } } }', ['1-1', '1-2', '2-2']],
  [TASKS, 'single: one law, however many statements', 'laws: { single: {} }', ['1-1', '3-1']],
  [TASKS, 'count: different nodes', 'laws: { count: { gte: 2 } }', ['2-1']],
  [
    TASKS,
    'count of what matches, nested in another relationship',
    'measures: { some: { node: { laws: { count: { of: { types: [DEPENDS_ON] }, eq: 1 } } } } }',
    ['1-1', '2-1', '3-1'],
  ],
  [TASKS, 'DIRECT: what the task itself states', 'laws: { some: { scope: DIRECT } }', []],
  [
    TASKS,
    'the statement and the node together',
    'clusters: { some: { node: { kind: { eq: BELT } }, edge: { role: { eq: "builds" }, modality: { eq: PLANNED } } } }',
    ['1-1'],
  ],
  [FINDINGS, 'a node of any type, of a type', 'about: { some: { node: { type: { eq: REGION } } } }', ['north-harbour', 'tide-line']],
  [
    LAWS,
    'cited lines, and what is related by a statement that cites them',
    'citations: { some: { lineStart: { lte: 16 }, lineEnd: { gte: 15 } } }, measures: { some: { edge: { citations: { some: { lineStart: { eq: 18 } } } } } }',
    ['lighthouse-belt-act'],
  ],
  [LAWS, 'nothing that has no citation', 'citations: { isEmpty: true }', []],
  [
    LAWS,
    'as deep as is published, turn by turn',
    'not: { or: [{ not: { and: [{ not: { or: [{ not: { and: [{ not: { or: [{ id: { eq: "law:harbour-data-act" } }] } }] } }] } }] } }] }',
    WITHOUT('harbour-data-act'),
  ],
  [
    TASKS,
    'as deep as is published, relationship by relationship',
    'laws: { some: { node: { measures: { some: { node: { regions: { every: { node: { clusters: { count: { gte: 0 } } } } } } } } } } }',
    ['1-1', '2-1', '3-1'],
  ],
  [FINDINGS, 'the nearest that contains it', 'section: { number: { eq: "Ⅰ" } }, parentFinding: { name: { isNull: false } }', ['old-piers-note', 'tide-line']],
] as const;

describe.each(contractEngines())('on $name', (engine) => {
  let graph: ServedGraph;

  beforeAll(async () => {
    const seedsDir = await temporarySeeds({ 'harbour-2030/budgets/figures.yaml': `${FIGURES.join('\n')}\n` }, FIXTURE_SEEDS);
    graph = await openGraph(engine, { seedsDir });
  });

  afterAll(async () => {
    await graph.close();
    await removeTemporarySeeds();
  });

  test.each(SCENARIOS.map(([list, sentence, filter, expected]) => ({ list, sentence, filter, expected })))(
    '$sentence',
    async ({ list: [operation, prefix], filter, expected }) => {
      const { data, errors } = await graph.ask(operation.replace('FILTER', filter));
      expect(errors).toBeUndefined();
      const { list } = data as { list: { totalCount: number; edges: readonly { node: { id: string } }[] } };
      expect(list.edges.map(({ node }) => node.id.replace(prefix, '')).sort()).toEqual([...expected].sort());
      expect(list.totalCount).toBe(expected.length);
    },
  );

  test('an edge filter leaves an edge with the statements that pass, and counts what is left', async () => {
    const operation = `{ task(id: "task:harbour-2030:1-1") { laws(edgeFilter: { dependsOn: { state: { eq: PRINTED } } }) { totalCount edges { node { id } via { id } statements { type } citations { lineStart } } } } }`;
    const { data } = await graph.ask(operation);
    const { laws } = (data as { task: { laws: unknown } }).task;
    expect(laws).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id: 'law:lighthouse-belt-act' }, statements: [{ type: 'DEPENDS_ON' }, { type: 'DEPENDS_ON' }] }],
    });
  });
});
