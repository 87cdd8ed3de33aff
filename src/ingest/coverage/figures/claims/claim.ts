import type { CitedFact } from '../../facts/cited-fact.js';
import type { TextSpan } from '../../text/printed-text.js';
import type { FigureKind } from '../grammar/figure.js';
import type { CoverageGap } from '../../coverage-gap.js';

/** A typed field that holds what a printed text says: it claims the figures of these kinds that lie in the spans. */
export interface Claim {
  readonly fact: CitedFact;
  /** Such as `period` or `amount`. */
  readonly field: string;
  readonly printed: string;
  readonly spans: readonly TextSpan[];
  readonly kinds: readonly FigureKind[];
  /** What the text does not bear out of the stored value; a claim with faults claims nothing. */
  readonly faults: readonly CoverageGap[];
}
