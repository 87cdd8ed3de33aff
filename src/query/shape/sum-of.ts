import { GraphApiError } from '../../errors/graph-api-error.js';
import type { SumCells } from '../plan/row-shape.js';
import type { RowValues } from './shape-context.js';

const MILLION = 1_000_000n;

// Whole numbers over 2^53 come from an engine as their digits.
const wholeNumber = (value: unknown) => BigInt((value ?? 0) as number | string);

function asDecimal(millionths: bigint): string {
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(7, '0');
  return `${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

/** The sum that a row holds; of fractions the number nearest to the exact sum of their millionths. Rejects with SUM_OUT_OF_RANGE. */
export function sumOf(row: RowValues, { whole, millionths, path }: SumCells & { readonly path: string }): number {
  const sum = wholeNumber(row[whole]);
  const number = millionths === null ? Number(sum) : Number(asDecimal(sum * MILLION + wholeNumber(row[millionths])));
  if (Number.isSafeInteger(Math.trunc(number))) return number;
  throw new GraphApiError('SUM_OUT_OF_RANGE', `${path} is ${sum.toString()}, which no number of JSON holds exactly. Narrow the list.`);
}

/** The mean of the values that are known; null where none is. */
export function meanOf(row: RowValues, { known, ...cells }: SumCells & { readonly known: number }): number | null {
  const count = Number(row[known] ?? 0);
  return count === 0 ? null : sumOf(row, { ...cells, path: 'The sum behind a mean' }) / count;
}
