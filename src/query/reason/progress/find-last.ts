import type { ObservedValue } from './observed-value.js';
import type { ValueRelations } from './value-relations.js';

/** Why an aim has no last value to be compared with. */
export type NoLastReason = 'NO_LAST_VALUE' | 'UNIT_DIFFERS' | 'OTHER_SUBJECT' | 'LAST_UNDATED';

/** The last measured value; where it cannot be counted from, why. */
export interface LastValue {
  readonly value: ObservedValue | null;
  readonly reason: NoLastReason | null;
}

// Shares, changes, limits and ranks are no levels, and what is added is none either.
const MEASURED = new Set(['LEVEL', 'BASELINE']);

const yearOf = ({ at }: ObservedValue) => at?.last.slice(0, 4) ?? '';

function ofSameSubject(aim: ObservedValue, relations: ValueRelations) {
  const before = relations.before(aim.id);
  const subjects = relations.subjects(aim.id).join('|');
  return ({ id }: ObservedValue) => {
    const own = relations.subjects(id).join('|');
    return before.has(id) || (!relations.isPart(id) && (own === '' || own === subjects));
  };
}

/** The later year first; within it what the print itself puts before the aim, then the later day, then the first in natural order. */
function latest(values: readonly ObservedValue[], before: ReadonlySet<string>): ObservedValue | null {
  const keyOf = (value: ObservedValue) => [yearOf(value), before.has(value.id) ? '1' : '0', value.at?.last ?? ''].join(' ');
  const [first] = [...values].sort((one, other) => (keyOf(one) === keyOf(other) ? (one.sortKey < other.sortKey ? -1 : 1) : keyOf(one) > keyOf(other) ? -1 : 1));
  return first ?? null;
}

/** The last measured level that an aim can be compared with: of its unit and subject, and of a point in time. */
export function findLast(aim: ObservedValue, values: readonly ObservedValue[], relations: ValueRelations): LastValue {
  const measured = values.filter(({ kind, value }) => MEASURED.has(kind) && value !== null);
  if (measured.length === 0) return { value: null, reason: 'NO_LAST_VALUE' };
  const inUnit = measured.filter(({ unit }) => unit === aim.unit);
  if (inUnit.length === 0) return { value: null, reason: 'UNIT_DIFFERS' };
  const alike = inUnit.filter(ofSameSubject(aim, relations));
  if (alike.length === 0) return { value: null, reason: 'OTHER_SUBJECT' };
  const before = relations.before(aim.id);
  const dated = alike.filter(({ at }) => at !== null);
  return dated.length > 0 ? { value: latest(dated, before), reason: null } : { value: latest(alike, before), reason: 'LAST_UNDATED' };
}
