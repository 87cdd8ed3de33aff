/** How a value is bounded, as `Qualifier` words it; null where it is bounded on neither side. */
export type Bound = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT';

const BOUNDS: Readonly<Record<string, Bound>> = {
  EXACT: 'EXACT',
  AT_LEAST: 'AT_LEAST',
  MORE_THAN: 'AT_LEAST',
  AT_MOST: 'AT_MOST',
  ABOUT: 'ABOUT',
  APPROACHING: 'ABOUT',
};

const OPPOSITE: Readonly<Record<Bound, Bound>> = { EXACT: 'EXACT', AT_LEAST: 'AT_MOST', AT_MOST: 'AT_LEAST', ABOUT: 'ABOUT' };

/** The bound that a printed qualifier puts on its value. */
export const boundOf = (qualifier: string): Bound => BOUNDS[qualifier] ?? 'ABOUT';

/** The bound of what is taken away. */
export const oppositeBound = (bound: Bound): Bound => OPPOSITE[bound];

/** The bound of a sum, or of a product of positive values; null where one is a floor and the other a ceiling, so that nothing holds. */
export function joinBounds(bounds: readonly Bound[]): Bound | null {
  if (bounds.includes('AT_LEAST') && bounds.includes('AT_MOST')) return null;
  if (bounds.includes('ABOUT')) return 'ABOUT';
  return bounds.find((bound) => bound !== 'EXACT') ?? 'EXACT';
}
