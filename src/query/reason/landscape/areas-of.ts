import type { Adjacency } from '../adjacency.js';
import type { SubgraphRelationship } from '../subgraph.js';

/** The place that is asked of, or an area around it with the statements that put the place inside. */
export interface Area {
  readonly id: string;
  readonly partOf: readonly SubgraphRelationship[];
}

/** The place and the areas around it, the nearest first. */
export function areasOf(place: string, { from }: Adjacency): readonly Area[] {
  const areas: Area[] = [{ id: place, partOf: [] }];
  for (const { id, partOf } of areas) {
    for (const statement of from(id, ['PART_OF'])) {
      if (!areas.some((area) => area.id === statement.end)) areas.push({ id: statement.end, partOf: [...partOf, statement] });
    }
  }
  return areas;
}
