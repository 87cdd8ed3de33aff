import type { TimelineEntryKind, TimelineQuestion } from '../../plan/questions/timeline.question.js';
import type { DatedNode } from './dated-node.js';
import type { Moment } from './printed-moments.js';

/** One point in time of a node, or a time that it runs through. */
export interface TimelineEntry {
  readonly of: DatedNode;
  readonly kind: TimelineEntryKind;
  readonly at: Moment;
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
}

type Range = Pick<TimelineQuestion, 'from' | 'to' | 'match'>;

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

function pointKind({ milestoneKind, modality }: DatedNode): TimelineEntryKind {
  if (milestoneKind !== null) return milestoneKind as TimelineEntryKind;
  return modality === 'DONE' || modality === 'ONGOING' ? 'EVENT' : 'DUE';
}

function points(node: DatedNode): readonly Pick<TimelineEntry, 'kind' | 'at'>[] {
  const { moments } = node;
  switch (moments.kind) {
    case 'POINT':
      return [{ kind: pointKind(node), at: moments.at }];
    case 'UNTIL':
      return [{ kind: node.milestoneKind === 'END' ? 'END' : 'DUE', at: moments.end }];
    case 'SINCE':
      return [{ kind: 'START', at: moments.start }];
    case 'INTERVAL':
      return [
        { kind: 'START', at: moments.start },
        { kind: 'END', at: moments.end },
      ];
  }
}

/** The time between its points that is certainly or possibly in the range, where no point is. */
function ongoing(of: DatedNode, from: string, to: string): readonly TimelineEntry[] {
  const { moments } = of;
  if (moments.kind === 'POINT') return [];
  const start = moments.kind === 'UNTIL' ? null : moments.start;
  const end = moments.kind === 'SINCE' ? null : moments.end;
  if ((start && start.last >= from) || (end && end.first <= to)) return [];
  const at = { first: start?.first ?? EARLIEST, last: end?.last ?? LATEST };
  return [{ of, kind: 'ONGOING', at, certainty: start && end ? 'CERTAIN' : 'POSSIBLE' }];
}

/**
 * The entries of a node in a range. WITHIN: its points that lie inside at their printed precision. OVERLAPS: those that may lie inside too,
 * and whether it runs through the range between its points.
 */
export function entriesOf(of: DatedNode, { from: given, to: until, match }: Range): readonly TimelineEntry[] {
  const [from, to] = [given ?? EARLIEST, until ?? LATEST];
  const found = points(of).flatMap(({ kind, at }): TimelineEntry[] => {
    if (at.first >= from && at.last <= to) return [{ of, kind, at, certainty: 'CERTAIN' }];
    return match === 'OVERLAPS' && at.first <= to && at.last >= from ? [{ of, kind, at, certainty: 'POSSIBLE' }] : [];
  });
  return match === 'OVERLAPS' && found.length === 0 ? ongoing(of, from, to) : found;
}
