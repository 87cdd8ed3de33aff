import { groupBy } from '../group-by.js';
import type { TimelineEntry } from './entries-of.js';

/** An entry, and the other nodes that carry the same printed date. */
export interface JoinedEntry extends TimelineEntry {
  readonly alongside: readonly string[];
}

/** Whose entry a printed date is, where several nodes carry it: a milestone says more than the measure, and that more than the value. */
const PRECEDENCE: Readonly<Record<string, number>> = { Milestone: 0, Measure: 1, Observation: 2 };

const rankOf = ({ of }: TimelineEntry) => PRECEDENCE[of.label] ?? 3;

/** Where the date of an entry is printed: the lines of its node, each with the days. */
const printingsOf = ({ of, at }: TimelineEntry) => of.lines.map((line) => [line, at.first, at.last].join('|'));

/** One printed date is one entry: what repeats the date of a milestone or measure on the same line stands alongside it. */
export function joinPrintings(entries: readonly TimelineEntry[]): readonly JoinedEntry[] {
  const printed = groupBy(
    entries.flatMap((entry) => printingsOf(entry).map((printing) => ({ entry, printing }))),
    ({ printing }) => printing,
  );
  const alike = (entry: TimelineEntry) => new Set(printingsOf(entry).flatMap((printing) => (printed.get(printing) ?? []).map((found) => found.entry)));
  const isLed = (entry: TimelineEntry) => [...alike(entry)].some((other) => rankOf(other) < rankOf(entry));
  const leaders = entries.filter((entry) => !isLed(entry));
  return leaders.map((leader) => {
    const led = [...alike(leader)].filter((other) => rankOf(other) > rankOf(leader));
    return { ...leader, alongside: [...new Set(led.map(({ of }) => of.id))] };
  });
}
