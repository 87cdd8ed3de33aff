import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { showValue } from '../../issue/show-value.js';
import type { Outline, Subject } from '../../outline/outline.js';
import { parseIsoPeriod } from '../../../model/stored-form/iso-period.js';
import { unfitPrecision } from '../../period/unfit-precision.js';
import { textOf } from '../../text-of.js';

/** What of a period can stand on another line, and the property that names that line. */
const INFERRED_PARTS = [
  { inferred: 'YEAR', line: 'yearFrom' },
  { inferred: 'START', line: 'startFrom' },
] as const;

function checkInterval({ content, place }: Subject): readonly IssueDraft[] {
  const { iso, precision } = content;
  const at = within(place, 'iso');
  // A year alone reads as a number in YAML; `checkValues` says that it needs quotes.
  if (typeof iso !== 'string') return [];
  const given = showValue(iso);
  const period = parseIsoPeriod(iso);
  if (!period) return [issueAt(at, { code: 'PERIOD_MALFORMED', given })];
  if (period.from && period.until && period.from.first > period.until.last) return [issueAt(at, { code: 'PERIOD_BACKWARDS', given })];
  const wanted = typeof precision === 'string' ? unfitPrecision(period, precision) : null;
  return wanted === null ? [] : [issueAt(at, { code: 'PRECISION_WRONG', given, precision: textOf(precision), wanted })];
}

function checkInference({ content, place, owner }: Subject): readonly IssueDraft[] {
  return INFERRED_PARTS.flatMap(({ inferred, line }) => {
    const isInferred = content['inferred'] === inferred;
    if (isInferred === Object.hasOwn(content, line)) return [];
    return [issueAt(place, { code: 'INFERENCE_UNEXPLAINED', owner, missing: isInferred ? line : `inferred: ${inferred}` })];
  });
}

/** Dates that do not parse, that are not as exact as they say, or whose inferred part has no line. */
export function checkPeriods({ subjects }: Outline): readonly IssueDraft[] {
  const periods = subjects.filter(({ properties, kind }) => kind === 'VALUE' && Object.hasOwn(properties, 'iso'));
  return periods.flatMap((subject) => [...checkInterval(subject), ...checkInference(subject)]);
}
