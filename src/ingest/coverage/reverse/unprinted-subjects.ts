import type { CoverageGap } from '../coverage-gap.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { textOf } from '../../text-of.js';
import { findName } from '../text/find-occurrences.js';

/** Indicators whose subject the document prints nowhere. */
export function unprintedSubjects({ facts, text }: CoverageGround): readonly CoverageGap[] {
  return facts.flatMap((fact): CoverageGap[] => {
    const subject = fact.type === 'Metric' ? textOf(fact.content['subject']) : '';
    if (subject === '' || findName(text, subject, { from: 0, to: text.text.length }).length > 0) return [];
    const stored = subject;
    return [
      {
        code: 'VALUE_NOT_BORNE',
        line: fact.citations[0]?.range.start ?? 0,
        id: fact.id,
        field: 'subject',
        printed: subject,
        stored,
        read: 'nothing in the document',
      },
    ];
  });
}
