import { isWithin } from '../text/find-occurrences.js';
import type { Claim } from './claims/claim.js';
import type { Figure } from './grammar/figure.js';

/** Figures that no sound claim of their kind covers. */
export function unclaimedFigures(figures: readonly Figure[], claims: readonly Claim[]): readonly Figure[] {
  const sound = claims.filter(({ faults }) => faults.length === 0);
  return figures.filter((figure) => !sound.some(({ kinds, spans }) => kinds.includes(figure.kind) && spans.some((span) => isWithin(figure, span))));
}
