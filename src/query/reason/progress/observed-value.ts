import { printedMoments, type Moment } from '../timeline/printed-moments.js';
import { decimalOf, type Decimal } from '../exact/decimal.js';
import type { SubgraphNode } from '../subgraph.js';

/** One printed value of an indicator, as reasoning needs it. */
export interface ObservedValue {
  readonly id: string;
  readonly sortKey: string;
  readonly kind: string;
  /** Null where words or a rank are printed. */
  readonly value: Decimal | null;
  readonly isRank: boolean;
  readonly unit: string | null;
  readonly qualifier: string;
  /** The point in time that it is of; null where it is of an interval, or undated. */
  readonly at: Moment | null;
  /** First and last day of its time, where they are printed. */
  readonly start: string | null;
  readonly end: string | null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads a gathered Observation node. */
export function readObservedValue({ id, sortKey, facts }: SubgraphNode): ObservedValue {
  const iso = textOf(facts['periodIso']);
  const moments = iso === null ? null : printedMoments(iso, textOf(facts['periodPrecision']) ?? '');
  const at = moments?.kind === 'POINT' ? moments.at : null;
  const { value } = facts;
  return {
    id,
    sortKey,
    kind: String(facts['kind']),
    value: typeof value === 'number' ? decimalOf(value) : null,
    isRank: facts['kind'] === 'RANK' || (typeof value !== 'number' && typeof facts['rank'] === 'number'),
    unit: textOf(facts['unit']),
    qualifier: String(facts['qualifier']),
    at,
    start: at?.first ?? (moments && 'start' in moments ? moments.start.first : null),
    end: at?.last ?? (moments && 'end' in moments ? moments.end.last : null),
  };
}
