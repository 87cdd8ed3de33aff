import { boundOf, joinBounds } from '../exact/bounds.js';
import { groupBy } from '../group-by.js';
import type { DerivedFigure } from './derived-figure.js';
import type { Figure } from './figure.js';
import { rowKeyOf } from './sum-rows.js';

function sumOf(shares: readonly Figure[]): readonly DerivedFigure[] {
  const [like] = shares;
  const bound = joinBounds(shares.map(({ qualifier }) => boundOf(qualifier)));
  if (!like || bound === null || shares.length < 2) return [];
  const payers = new Set(shares.map(({ payer }) => payer));
  if (payers.size !== shares.length) return [];
  return [{ kind: 'SUM_OF_SHARES', amount: shares.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n), bound, like, from: shares }];
}

/** Shares of one thing that different payers bear, printed on one line without their sum. `holdersOf` gives what is paid for. */
export function deriveSumsOfShares(figures: readonly Figure[], holdersOf: (id: string) => readonly string[]): readonly DerivedFigure[] {
  const shares = figures.filter(({ payer, amount }) => payer !== 'UNSTATED' && amount !== null);
  const placed = shares.flatMap((figure) =>
    holdersOf(figure.id).flatMap((holder) => figure.lines.map((line) => ({ figure, key: [holder, line, rowKeyOf(figure)].join('|') }))),
  );
  const sums = [...groupBy(placed, ({ key }) => key).values()].flatMap((group) => sumOf([...new Set(group.map(({ figure }) => figure))]));
  return [...groupBy(sums, ({ from }) => from.map(({ id }) => id).join('|')).values()].flatMap(([first]) => first ?? []);
}
