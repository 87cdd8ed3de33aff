import { citedLines } from '../cited-lines.js';
import type { SubgraphNode } from '../subgraph.js';
import { printedMoments, type PrintedMoments } from './printed-moments.js';

/** A node with a printed time. */
export interface DatedNode {
  readonly id: string;
  readonly label: string;
  readonly sortKey: string;
  /** The kind of a milestone; null of anything else. */
  readonly milestoneKind: string | null;
  readonly modality: string | null;
  readonly iso: string;
  readonly precision: string;
  readonly printed: string;
  readonly moments: PrintedMoments;
  readonly lines: readonly string[];
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads the time of a gathered milestone, measure or value; null where it has none. */
export function readDatedNode({ id, label, sortKey, facts }: SubgraphNode): DatedNode | null {
  const property = label === 'Observation' ? 'period' : 'dates';
  const iso = textOf(facts[`${property}Iso`]);
  const precision = textOf(facts[`${property}Precision`]) ?? '';
  const moments = iso === null ? null : printedMoments(iso, precision);
  if (iso === null || moments === null) return null;
  return {
    id,
    label,
    sortKey,
    milestoneKind: label === 'Milestone' ? textOf(facts['kind']) : null,
    modality: textOf(facts['modality']),
    iso,
    precision,
    printed: textOf(facts[`${property}Printed`]) ?? '',
    moments,
    lines: citedLines(facts),
  };
}
