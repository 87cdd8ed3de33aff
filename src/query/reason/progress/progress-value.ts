import type { Answer } from '../answer.js';
import type { Bound } from '../exact/bounds.js';
import type { Decimal } from '../exact/decimal.js';
import { printDecimal } from '../exact/print-decimal.js';

/** A value that was worked out, with its unit, its bound, and whether it was rounded. */
export function progressValue(value: Decimal, unit: string | null, bound: Bound, exact = true): Answer {
  const text = printDecimal(value);
  return { value: Number(text), text, unit, qualifier: bound, exact };
}
