import type { Decimal } from './decimal.js';

/** A quotient, and whether it is exactly that. */
export interface Quotient {
  readonly value: Decimal;
  readonly exact: boolean;
}

const magnitude = (value: bigint) => (value < 0n ? -value : value);

/** Divides by a whole number, to so many places more than the dividend has; halves are rounded away from zero. */
export function divide({ digits, places }: Decimal, by: bigint, morePlaces: number): Quotient {
  const scaled = digits * 10n ** BigInt(morePlaces);
  const [whole, rest] = [scaled / by, scaled % by];
  const away = scaled < 0n !== by < 0n ? -1n : 1n;
  const rounded = 2n * magnitude(rest) >= magnitude(by) ? whole + away : whole;
  return { value: { digits: rounded, places: places + morePlaces }, exact: rest === 0n };
}
