import type { Adjacency } from '../adjacency.js';
import type { Subgraph } from '../subgraph.js';
import { IMPACT_HOWS, rankOf, type Fallen, type NextFallen } from './fallen.js';
import { happensBefore } from './happens-before.js';
import { nextFallen } from './next-fallen.js';
import { rivalsOf } from './rivals-of.js';

/** What stands still, what is assumed included, and whether the bound of statements in a row was hit. */
export interface TracedImpact {
  readonly fallen: ReadonlyMap<string, Fallen>;
  /** What would have stood still, had it not been printed to happen before; by the last statement of its chain. */
  readonly spared: readonly Fallen[];
  readonly cut: boolean;
}

function orderByStatement(one: Fallen, other: Fallen): number {
  const key = ({ id, chain }: Fallen) => `${chain[chain.length - 1]?.statement.id ?? ''} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}

/** Chains that are still to be followed, the surest and then shortest first. What follows one is never surer, and always longer. */
class Waves {
  readonly #waves = new Map<string, Fallen[]>();

  add(fallen: Fallen): void {
    const wave = `${String(rankOf(fallen.how))} ${String(fallen.chain.length)}`;
    this.#waves.set(wave, [...(this.#waves.get(wave) ?? []), fallen]);
  }

  *inOrder(maxHops: number): Generator<Fallen> {
    for (const rank of IMPACT_HOWS.keys()) {
      for (let length = 0; length <= maxHops; length += 1) yield* (this.#waves.get(`${String(rank)} ${String(length)}`) ?? []).sort(orderByStatement);
    }
  }
}

/** Follows dependence from what is assumed, each thing by its surest and then shortest chain of at most `maxHops` statements. */
export function traceImpact(origins: readonly string[], adjacency: Adjacency, subgraph: Pick<Subgraph, 'nodes'>, maxHops: number): TracedImpact {
  const fallen = new Map<string, Fallen>();
  const isBefore = happensBefore(origins, adjacency, subgraph);
  const waves = new Waves();
  const beyond = new Set<string>();
  const spared: Fallen[] = [];
  const stands = (next: NextFallen, by: string) => {
    if (fallen.has(next.id) || !subgraph.nodes.has(next.id)) return false;
    if (next.depends || !isBefore(next.id, by)) return !next.hangs || rivalsOf(next.id, adjacency, subgraph).every((rival) => fallen.has(rival));
    spared.push(next);
    return false;
  };
  for (const id of origins) waves.add({ id, how: 'DIRECT', reason: null, chain: [] });
  for (const one of waves.inOrder(maxHops)) {
    if (fallen.has(one.id)) continue;
    fallen.set(one.id, one);
    for (const next of nextFallen(one, adjacency, subgraph).filter((candidate) => stands(candidate, one.id))) {
      if (next.chain.length > maxHops) beyond.add(next.id);
      else waves.add(next);
    }
  }
  return { fallen, spared: spared.filter(({ id }) => !fallen.has(id)), cut: [...beyond].some((id) => !fallen.has(id)) };
}
