import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerBudget } from '../../src/query/reason/budget/answer-budget.js';
import { anOrderedSubgraph, type StatementRow } from '../support/an-ordered-subgraph.js';

interface Row {
  readonly currency: string;
  readonly kind: string;
  readonly per: string;
  readonly period: string | null;
  readonly figures: readonly { readonly node: string }[];
}
interface RollUp {
  readonly total: readonly Row[];
  readonly groups: readonly { readonly key: string | null; readonly rows: readonly Row[] }[];
  readonly shared: readonly { readonly node: string; readonly groupKeys: readonly string[] }[];
  readonly leftOut: readonly { readonly node: string; readonly reason: string }[];
}

const MOST = 8;
const COLUMNS = ['exact', 'atLeast', 'atMost', 'about'] as const;

const aFigure = fc.record({
  kind: fc.constantFrom('SPENDING', 'SUPPLY', 'CAP'),
  amount: fc.option(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { freq: 6 }),
  currency: fc.constantFrom('KRW', 'USD'),
  qualifier: fc.constantFrom('EXACT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'ABOUT', 'APPROACHING'),
  per: fc.constantFrom('TOTAL', 'YEAR', 'UNIT'),
  payer: fc.constantFrom('NATIONAL', 'UNSTATED'),
  isNew: fc.boolean(),
  periodIso: fc.constantFrom(null, '2026', '../2028'),
  periodPrecision: fc.constant('YEAR'),
  industries: fc.subarray(['industry:a', 'industry:b', 'industry:c']),
});

// A statement leads to a figure of lower number, so that nothing goes round.
const aRelation = fc.record({
  from: fc.integer({ min: 1, max: MOST - 1 }),
  to: fc.integer({ min: 0, max: MOST - 2 }),
  type: fc.constantFrom('PART_OF', 'PRECEDES', 'LOOKS_LIKE'),
  certainty: fc.constantFrom(null, 'POSSIBLE'),
});

const aPlan = fc.record({ figures: fc.array(aFigure, { minLength: 1, maxLength: MOST }), relations: fc.array(aRelation, { maxLength: 6 }) });

function rollUp({
  figures,
  relations,
}: Readonly<{ figures: readonly object[]; relations: readonly { from: number; to: number; type: string; certainty: string | null }[] }>) {
  const ids = figures.map((_, index) => `budget:${String(index)}`);
  const nodes = Object.fromEntries([
    ...ids.map((id, index) => [id, figures[index]] as const),
    ...['a', 'b', 'c'].map((name) => [`industry:${name}`, {}] as const),
  ]);
  const targets = figures.flatMap((figure, index) =>
    (figure as { industries: readonly string[] }).industries.map((industry): StatementRow => [`budget:${String(index)}`, 'TARGETS', industry]),
  );
  const related = relations
    .filter(({ from, to }) => to < from && from < figures.length)
    .map(({ from, to, type, certainty }): StatementRow => [`budget:${String(from)}`, type, `budget:${String(to)}`, { certainty, kind: 'RESTATES' }]);
  const subgraph = anOrderedSubgraph(nodes as Record<string, Record<string, unknown>>, [...targets, ...related], { figures: ids });
  const answer = answerBudget({ kind: 'Budget', by: 'INDUSTRY', within: null }, subgraph) as unknown as RollUp;
  return { ids, related, answer };
}

const keyOf = ({ currency, kind, per, period }: Row) => [currency, kind, per, period].join();
const figuresOf = (rows: readonly Row[]) => rows.flatMap(({ figures }) => figures.map(({ node }) => node));
const sumOf = (row: Row | undefined, column: (typeof COLUMNS)[number]) =>
  BigInt((row as unknown as Record<string, { digits: string }> | undefined)?.[column]?.digits ?? 0);

test('every figure is counted once or left out with a reason, and no counted one is stated to be part of another that counts', () => {
  fc.assert(
    fc.property(aPlan, (plan) => {
      const { ids, related, answer } = rollUp(plan);
      const counted = figuresOf(answer.total);
      expect([...counted, ...answer.leftOut.map(({ node }) => node)].sort()).toEqual([...ids].sort());
      const inside = related.filter(([part, type, whole]) => type === 'PART_OF' && counted.includes(part) && counted.includes(whole));
      expect(inside).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('the total of a row is the sum of the groups less what several of them share', () => {
  fc.assert(
    fc.property(aPlan, (plan) => {
      const { answer } = rollUp(plan);
      const amounts = new Map(plan.figures.map(({ amount }, index) => [`budget:${String(index)}`, BigInt(amount ?? 0)]));
      for (const total of answer.total) {
        const rows = answer.groups.map(({ rows: found }) => found.find((row) => keyOf(row) === keyOf(total)));
        const surplus = answer.shared
          .filter(({ node }) => figuresOf([total]).includes(node))
          .reduce((sum, { node, groupKeys }) => sum + (amounts.get(node) ?? 0n) * BigInt(groupKeys.length - 1), 0n);
        const ofGroups = COLUMNS.reduce((sum, column) => sum + rows.reduce((inGroups, row) => inGroups + sumOf(row, column), 0n), 0n);
        expect(COLUMNS.reduce((sum, column) => sum + sumOf(total, column), 0n)).toBe(ofGroups - surplus);
      }
    }),
    { numRuns: 400 },
  );
});
