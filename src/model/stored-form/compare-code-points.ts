// Units of a pair sort below the last units that stand alone, but the characters that pairs stand for sort above them.
const PAIRS = /[\u{10000}-\u{10FFFF}]/u;

/** Compares texts as engines order stored ones: by code points, which differs from their units only where one has a pair. */
export function compareCodePoints(one: string, other: string): number {
  if (one === other) return 0;
  if (!PAIRS.test(one) && !PAIRS.test(other)) return one < other ? -1 : 1;
  const [points, others] = [Array.from(one), Array.from(other)];
  const at = points.findIndex((point, index) => point !== others[index]);
  if (at < 0) return -1;
  return (points[at]?.codePointAt(0) ?? 0) - (others[at]?.codePointAt(0) ?? -1);
}
