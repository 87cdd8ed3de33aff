const WORD = 8;
const OBJECT = 3 * WORD;
const TEXT = 2 * WORD;
const BYTES_PER_CODE_UNIT = 2;

/** What one value takes in place: nothing more for small numbers, switches and null. */
function bytesOfLeaf(value: unknown): number {
  if (typeof value === 'string') return TEXT + BYTES_PER_CODE_UNIT * value.length;
  return typeof value === 'number' && !Number.isInteger(value) ? TEXT : 0;
}

/**
 * Freezes a value of plain data with everything in it, and tells about how many bytes of memory it takes: rather too many,
 * since texts are counted as if none were Latin and names of fields as if each object had its own.
 */
export function freezeAndMeasure(value: unknown): number {
  if (typeof value !== 'object' || value === null) return bytesOfLeaf(value);
  let bytes = OBJECT;
  for (const child of Object.values(value) as readonly unknown[]) bytes += 2 * WORD + freezeAndMeasure(child);
  Object.freeze(value);
  return bytes;
}
