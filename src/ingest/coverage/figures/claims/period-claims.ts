import { isContentMap } from '../../../read-bundle/is-content-map.js';
import type { ContentMap } from '../../../read-bundle/bundle.js';
import { textOf } from '../../../text-of.js';
import type { CitedFact } from '../../facts/cited-fact.js';
import { findEvidence, isWithin } from '../../text/find-occurrences.js';
import { spanOfLines, type PrintedText, type TextSpan } from '../../text/printed-text.js';
import { inferredYear, rereadPeriod } from '../reading/reread-period.js';
import type { Claim } from './claim.js';
import { claimedSpans } from './claimed-spans.js';
import { NOTHING_THERE, valueFault } from './value-fault.js';

/** The year that was taken from the fact's own terms is claimed with the rest. */
function yearSpans(text: PrintedText, fact: CitedFact, period: ContentMap): readonly TextSpan[] {
  const dates = inferredYear(text, period)?.dates ?? [];
  return fact.citations.flatMap(({ range, evidence }) => {
    const shown = evidence.flatMap((term) => findEvidence(text, term, spanOfLines(text, range)));
    return dates.filter((date) => shown.some((term) => isWithin(date, term)));
  });
}

function periodClaim(text: PrintedText, fact: CitedFact, field: string, period: ContentMap): Claim {
  const printed = textOf(period['printed']);
  const stored = textOf(period['iso']);
  const spans = claimedSpans(text, fact, printed);
  const read = spans.length === 0 ? NOTHING_THERE : (rereadPeriod(text, period) ?? 'no time');
  const faults = read === stored ? [] : [valueFault(text, fact, spans, { field, printed, stored, read })];
  return { fact, field, printed, spans: [...spans, ...yearSpans(text, fact, period)], kinds: ['DATE'], faults };
}

/** Dates are claimed by periods alone. */
export function periodClaims(text: PrintedText, fact: CitedFact): readonly Claim[] {
  return Object.entries(fact.content).flatMap(([field, value]) => (isContentMap(value) && 'iso' in value ? [periodClaim(text, fact, field, value)] : []));
}
