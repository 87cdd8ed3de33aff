import { boundOf, joinBounds } from '../exact/bounds.js';
import { decimalOf } from '../exact/decimal.js';
import { divide } from '../exact/divide.js';
import type { DerivedFigure } from './derived-figure.js';
import type { Figure } from './figure.js';

/** A printed percentage of a printed amount, in whole units of the currency; null where the two bounds leave nothing to say. */
export function derivePercentage(share: Figure, whole: Figure): DerivedFigure | null {
  if (share.sharePercent === null || share.amount !== null || whole.amount === null) return null;
  const percent = decimalOf(share.sharePercent);
  const { value, exact } = divide({ digits: whole.amount * percent.digits, places: 0 }, 100n * 10n ** BigInt(percent.places), 0);
  const bounds = [boundOf(share.qualifier), boundOf(whole.qualifier)];
  const bound = joinBounds(exact ? bounds : [...bounds, 'ABOUT']);
  return bound && { kind: 'PERCENTAGE', amount: value.digits, bound, like: { ...share, currency: whole.currency }, from: [share, whole] };
}
