/** A 64-bit integer as JSON can hold it: a number where that is exact, else its digits as text. */
export function decodeInteger(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
