import type { SubgraphRelationship } from '../subgraph.js';

type Holders = ReadonlySet<string>;

const leads = (from: Holders, to: Holders, start: string, end: string) => from.has(start) && to.has(end) && !to.has(start) && !from.has(end);

/** Statements that tie two things, or what lies below them, with each other; either way. */
export function statementsBetween(one: Holders, other: Holders, relationships: Iterable<SubgraphRelationship>): readonly SubgraphRelationship[] {
  return [...relationships].filter(({ start, end }) => leads(one, other, start, end) || leads(other, one, start, end));
}
