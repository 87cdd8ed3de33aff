import { isWithin } from '../text/find-occurrences.js';
import type { Claim } from './claims/claim.js';
import type { Figure } from './grammar/figure.js';

/** The first sound claim of its kind that covers a figure; null where there is none. */
export function claimOf(figure: Figure, claims: readonly Claim[]): Claim | null {
  const covers = ({ kinds, spans, faults }: Claim) => faults.length === 0 && kinds.includes(figure.kind) && spans.some((span) => isWithin(figure, span));
  return claims.find(covers) ?? null;
}
