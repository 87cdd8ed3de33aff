import type { Adjacency } from '../adjacency.js';
import type { Subgraph, SubgraphNode } from '../subgraph.js';

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

/** The stored dates of a node, whatever its type calls them. */
function ownDate({ facts }: SubgraphNode, end: 'Start' | 'End'): string | null {
  return textOf(facts[`dates${end}`]) ?? textOf(facts[`period${end}`]) ?? textOf(facts[`statusDate${end}`]);
}

/** The day that something begins on at the earliest, by its own dates; null where none is printed. */
export function beginOf(id: string, { nodes }: Pick<Subgraph, 'nodes'>): string | null {
  const node = nodes.get(id);
  return node ? ownDate(node, 'Start') : null;
}

/** The day that something ends on at the latest: by its own dates, else by the last of its milestones; null where one has none. */
export function endOf(id: string, { from }: Adjacency, { nodes }: Pick<Subgraph, 'nodes'>): string | null {
  const node = nodes.get(id);
  const own = node ? ownDate(node, 'End') : null;
  if (own !== null || node?.label === 'Milestone') return own;
  const ends = from(id, ['DUE']).map(({ end }) => {
    const milestone = nodes.get(end);
    return milestone ? ownDate(milestone, 'End') : null;
  });
  const dated = ends.filter((end) => end !== null).sort();
  return dated.length === ends.length ? (dated[dated.length - 1] ?? null) : null;
}
