const PLAIN: ReadonlySet<unknown> = new Set([Object.prototype, Array.prototype, null]);

/** True where a value is made of plain objects, lists, texts, numbers, booleans and null only: it can be printed and compared. */
export function isPlainData(value: unknown): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false;
  if (typeof value !== 'object' || value === null) return true;
  return PLAIN.has(Object.getPrototypeOf(value)) && Object.values(value).every(isPlainData);
}
