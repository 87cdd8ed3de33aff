import type { Answer } from '../answer.js';
import { groupBy } from '../group-by.js';
import type { TimelineEntry } from './entries-of.js';

const KINDS = ['EVENT', 'DUE', 'START', 'END', 'ONGOING'];
const IN_A_MONTH = new Set(['MONTH', 'DAY']);

/** The month that an entry is printed to be in; null where the print is coarser than that, or it runs through months. */
function monthOf({ of, at, kind }: TimelineEntry): string | null {
  return kind !== 'ONGOING' && IN_A_MONTH.has(of.precision) ? at.first.slice(0, 7) : null;
}

/** How many entries there are of each kind, and in each month; those that no month is printed for last. */
export function countEntries(entries: readonly TimelineEntry[]): Answer {
  const byKind = groupBy(entries, ({ kind }) => kind);
  const months = [...groupBy(entries, monthOf)].sort(([one], [other]) => ((one ?? '~') < (other ?? '~') ? -1 : 1));
  return {
    byKind: KINDS.flatMap((kind) => {
      const counted = [...byKind].find(([found]) => found === kind)?.[1];
      return counted ? [{ kind, count: counted.length }] : [];
    }),
    byMonth: months.map(([month, counted]) => ({ month, count: counted.length })),
  };
}
