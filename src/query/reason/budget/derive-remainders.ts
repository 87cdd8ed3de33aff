import { boundOf, joinBounds, oppositeBound, type Bound } from '../exact/bounds.js';
import type { DerivedFigure } from './derived-figure.js';
import { derivePercentage } from './derive-percentage.js';
import type { Figure } from './figure.js';
import { rowKeyOf } from './sum-rows.js';

interface Part {
  readonly figure: Figure;
  readonly amount: bigint;
  readonly bound: Bound;
}

function partOf(figure: Figure, whole: Figure): Part | null {
  if (figure.amount !== null) return rowKeyOf(figure) === rowKeyOf(whole) ? { figure, amount: figure.amount, bound: boundOf(figure.qualifier) } : null;
  const share = derivePercentage(figure, whole);
  return share && { figure, amount: share.amount, bound: share.bound };
}

// Shares of different payers do not overlap; of any other two parts the report does not say so.
function partitions(parts: readonly Part[], whole: Figure): readonly (readonly Part[])[] {
  const isShare = ({ figure }: Part) => figure.payer !== 'UNSTATED' && figure.payer !== whole.payer;
  const shares = parts.filter(isShare);
  const apart = new Set(shares.map(({ figure }) => figure.payer)).size === shares.length;
  const alone = parts.filter((part) => !apart || !isShare(part)).map((part) => [part]);
  return apart && shares.length > 0 ? [shares, ...alone] : alone;
}

function remainderOf(parts: readonly Part[], whole: Figure): readonly DerivedFigure[] {
  const amount = parts.reduce((rest, part) => rest - part.amount, whole.amount ?? 0n);
  const bound = joinBounds([boundOf(whole.qualifier), ...parts.map((part) => oppositeBound(part.bound))]);
  if (amount < 0n || bound === null) return [];
  return [{ kind: 'REMAINDER', amount, bound, like: whole, from: [whole, ...parts.map(({ figure }) => figure)] }];
}

/** What is left of a whole without its parts: without the shares of its payers together, and without each other part by itself. */
export function deriveRemainders(whole: Figure, figures: readonly Figure[]): readonly DerivedFigure[] {
  if (whole.amount === null) return [];
  const parts = figures.flatMap((figure) => partOf(figure, whole) ?? []);
  return partitions(parts, whole).flatMap((together) => remainderOf(together, whole));
}
