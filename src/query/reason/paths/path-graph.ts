import type { SubgraphRelationship } from '../subgraph.js';

/** What ties a node to one other: a step that a path may take. */
export interface PathStep {
  readonly to: string;
  /** All that ties the two, those that print their target first, then by id. */
  readonly statements: readonly SubgraphRelationship[];
  /** 1 where all of them hold only by a heading, else 0. */
  readonly byHeading: number;
}

/** The steps from each node. */
export type PathGraph = ReadonlyMap<string, readonly PathStep[]>;

const holdsByHeading = ({ stated }: SubgraphRelationship) => stated === 'BY_HEADING';

function printedFirst(one: SubgraphRelationship, other: SubgraphRelationship): number {
  return Number(holdsByHeading(one)) - Number(holdsByHeading(other)) || (one.id < other.id ? -1 : 1);
}

function stepTo(to: string, statements: SubgraphRelationship[]): PathStep {
  return { to, statements: statements.sort(printedFirst), byHeading: statements.every(holdsByHeading) ? 1 : 0 };
}

/** Relationships as steps between nodes, both ways: parallel ones are one step, and one from a node to itself is none. */
export function pathGraphOf(relationships: Iterable<SubgraphRelationship>): PathGraph {
  const ties = new Map<string, Map<string, SubgraphRelationship[]>>();
  const tie = (near: string, far: string, relationship: SubgraphRelationship) => {
    const steps = ties.get(near) ?? new Map<string, SubgraphRelationship[]>();
    const statements = steps.get(far);
    if (statements) statements.push(relationship);
    else ties.set(near, steps.set(far, [relationship]));
  };
  for (const relationship of relationships) {
    const { start, end } = relationship;
    if (start === end) continue;
    tie(start, end, relationship);
    tie(end, start, relationship);
  }
  return new Map([...ties].map(([node, steps]) => [node, [...steps].map(([to, statements]) => stepTo(to, statements))]));
}
