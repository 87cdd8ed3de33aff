import type { Within } from '../../plan/questions/within.question.js';
import type { Subgraph } from '../subgraph.js';
import type { Belongings } from './belonging.js';

/** Whether a node belongs to what a question is narrowed to. No ids at all leave nothing. */
export function isWithin(id: string, within: Within, belongings: Belongings): boolean {
  if (within === null) return true;
  return within.length > 0 && within.every(({ label, ids }) => belongings.of(id, label).some(({ to }) => ids.includes(to)));
}

/** The ids that were asked for and are not there. */
export function missingOf(within: Within, { nodes }: Subgraph): readonly string[] {
  return (within ?? []).flatMap(({ ids }) => ids).filter((id) => !nodes.has(id));
}
