import type { CoverageGap } from '../coverage-gap.js';
import type { Exclusions } from './exclusions.js';

/** How much of a document may be set aside in all. */
export const EXCLUSION_LIMITS = Object.freeze({ lines: 2, figures: 5, terms: 15 });

/** Lists of exclusions that are longer than they may be. */
export function overfullExclusions(exclusions: Exclusions): readonly CoverageGap[] {
  return (['lines', 'figures', 'terms'] as const).flatMap((list): CoverageGap[] => {
    const [given, most] = [exclusions[list].length, EXCLUSION_LIMITS[list]];
    return given > most ? [{ code: 'EXCLUSIONS_TOO_MANY', line: exclusions[list][most]?.line ?? 0, list, given, most }] : [];
  });
}
