import type { NeighbourhoodQuestion } from '../../plan/questions/neighbourhood.question.js';
import type { Answer } from '../answer.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import { truncationOf } from '../truncation.js';
import type { Neighbour } from './neighbour.js';
import { weighNeighbours } from './weigh-neighbours.js';

/** The most related first: nearer, then heavier, then in natural order, which `neighbours` are in within a distance. */
function ranked(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  return [...neighbours].sort((one, other) => one.distance - other.distance || other.weight - one.weight);
}

type Ranks = ReadonlyMap<string, number>;

/** The relationships between ranked nodes, those of the most related nodes first. */
function between(ranks: Ranks, relationships: Iterable<SubgraphRelationship>): readonly SubgraphRelationship[] {
  const ranksOf = ({ start, end }: SubgraphRelationship) =>
    [ranks.get(start), ranks.get(end)].map((rank) => rank ?? Infinity).sort((one, other) => other - one);
  const kept = [...relationships].map((relationship) => ({ relationship, ranks: ranksOf(relationship) })).filter(({ ranks: [worse] }) => worse !== Infinity);
  kept.sort(({ ranks: [worse = 0, better = 0] }, { ranks: [otherWorse = 0, otherBetter = 0] }) => worse - otherWorse || better - otherBetter);
  return kept.map(({ relationship }) => relationship);
}

function distancesOf(found: readonly Neighbour[], kept: readonly Neighbour[], depth: number): readonly Answer[] {
  const at = (neighbours: readonly Neighbour[], distance: number) => neighbours.filter((neighbour) => neighbour.distance === distance).length;
  return Array.from({ length: depth }, (_, index) => index + 1).map((distance) => {
    const count = at(found, distance);
    return { distance, found: count, omitted: count - at(kept, distance) };
  });
}

/** What lies around a node: the nodes most related to it, and every relationship between two of them. */
export function answerNeighbourhood({ id, depth, first, maxRelationships }: NeighbourhoodQuestion, subgraph: Subgraph): Answer {
  const found = ranked(weighNeighbours(subgraph, depth));
  const kept = found.slice(0, first + 1);
  const ranks: Ranks = new Map(kept.map((neighbour, rank) => [neighbour.id, rank]));
  const relationships = between(ranks, subgraph.relationships.values());
  const cut = relationships.length > maxRelationships ? [{ set: 'relationships', bound: maxRelationships }] : [];
  return {
    centre: subgraph.nodes.has(id) ? id : null,
    nodes: kept.map(({ id: node, distance, weight, via }, rank) => ({ key: node, node, distance, rank, weight, via })),
    relationships: relationships
      .slice(0, maxRelationships)
      .map(({ id: statement, type, start, end }) => ({ key: statement, type, source: start, target: end, statement })),
    distances: distancesOf(found, kept, depth),
    ...truncationOf({ ...subgraph, cut: [...subgraph.cut, ...cut] }),
  };
}
