import type { Answer } from '../answer.js';
import { groupBy } from '../group-by.js';
import { moneyOf } from './money.js';
import type { Figure } from './figure.js';

/** A figure as it stands in a group, with the statements that put it there. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly statements: readonly string[];
}

const COLUMNS: Readonly<Record<string, ReadonlySet<string>>> = {
  exact: new Set(['EXACT']),
  atLeast: new Set(['AT_LEAST', 'MORE_THAN']),
  atMost: new Set(['AT_MOST']),
  about: new Set(['ABOUT', 'APPROACHING']),
};

/** What figures must have in common to be summed: currency, kind, per-what and time, in the order that rows are in. */
export const rowKeyOf = ({ currency, kind, per, period, precision }: Figure): string =>
  [currency, kind, per, period ?? '', period === null ? '' : (precision ?? '')].join('|');

function sumColumn(figures: readonly Figure[], qualifiers: ReadonlySet<string>): Answer {
  const counted = figures.filter(({ qualifier }) => qualifiers.has(qualifier));
  return { ...moneyOf(counted.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n)), count: counted.length };
}

function sumRow(placed: readonly PlacedFigure[]): Answer {
  const figures = placed.map(({ figure }) => figure);
  const [first] = figures;
  if (!first) throw new Error('A row has figures.');
  const printed = figures.flatMap(({ printedPeriod }) => (printedPeriod === null ? [] : [printedPeriod]));
  return {
    currency: first.currency,
    kind: first.kind,
    per: first.per,
    period: first.period,
    precision: first.precision,
    printedPeriods: [...new Set(printed)],
    ...Object.fromEntries(Object.entries(COLUMNS).map(([column, qualifiers]) => [column, sumColumn(figures, qualifiers)])),
    figures: placed.map(({ figure, statements }) => ({ node: figure.id, statements, citations: { nodes: [figure.id], relationships: statements } })),
  };
}

/** Sums figures that can be summed: a row for each currency, kind, per-what and time, and nothing across rows. */
export function sumRows(placed: readonly PlacedFigure[]): readonly Answer[] {
  const rows = [...groupBy(placed, ({ figure }) => rowKeyOf(figure))].sort(([one], [other]) => (one < other ? -1 : 1));
  return rows.map(([, figures]) => sumRow(figures));
}
