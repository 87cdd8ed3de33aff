import type { Adjacency } from '../adjacency.js';
import type { Subgraph } from '../subgraph.js';

/** A task, or a pillar with the measures that lie in none of its tasks. */
export interface Party {
  readonly id: string;
  readonly pillar: string;
}

function measuresBelow(id: string, { from }: Adjacency): readonly string[] {
  const found: string[] = [];
  for (let open = [id]; open.length > 0;) {
    open = open.flatMap((one) => from(one, ['HAS_MEASURE']).map(({ end }) => end));
    found.push(...open);
  }
  return found;
}

/** Which party each measure belongs to. */
export function partiesOf(adjacency: Adjacency, { sets, nodes }: Pick<Subgraph, 'sets' | 'nodes'>): ReadonlyMap<string, Party> {
  const parties: Party[] = [
    ...(sets['pillars'] ?? []).map((id) => ({ id, pillar: id })),
    ...(sets['tasks'] ?? []).map((id) => ({ id, pillar: adjacency.into(id, ['HAS_TASK'])[0]?.start ?? id })),
  ];
  return new Map(
    parties.flatMap((party) =>
      measuresBelow(party.id, adjacency)
        .filter((id) => nodes.has(id))
        .map((id) => [id, party] as const),
    ),
  );
}
