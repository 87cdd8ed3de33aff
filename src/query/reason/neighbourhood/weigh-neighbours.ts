import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import type { Neighbour } from './neighbour.js';

const BY_HEADING = 0.5;
const DIGITS = 9;

/** The statements at each node, by its id. */
function statementsAt(relationships: Iterable<SubgraphRelationship>): ReadonlyMap<string, readonly SubgraphRelationship[]> {
  const found = new Map<string, SubgraphRelationship[]>();
  for (const relationship of relationships) {
    for (const end of new Set([relationship.start, relationship.end])) found.set(end, [...(found.get(end) ?? []), relationship]);
  }
  return found;
}

function distancesIn({ sets }: Subgraph, depth: number): readonly (readonly string[])[] {
  return Array.from({ length: depth + 1 }, (_, distance) => sets[distance === 0 ? 'centre' : `distance_${String(distance)}`] ?? []);
}

const farEnd = ({ start, end }: SubgraphRelationship, near: string) => (start === near ? end : start);

type Statements = ReadonlyMap<string, readonly SubgraphRelationship[]>;

/** The part of a node's weight that it hands on over one of its statements. */
function shareOf({ stated }: SubgraphRelationship, { id, weight }: Neighbour, at: Statements): number {
  return (weight * (stated === 'BY_HEADING' ? BY_HEADING : 1)) / (at.get(id)?.length ?? 1);
}

function weigh(id: string, distance: number, known: ReadonlyMap<string, Neighbour>, at: Statements): Neighbour {
  const inward = (at.get(id) ?? []).flatMap((statement) => {
    const nearer = known.get(farEnd(statement, id));
    return nearer?.distance === distance - 1 ? [{ statement, nearer }] : [];
  });
  const weight = inward.reduce((sum, { statement, nearer }) => sum + shareOf(statement, nearer, at), 0);
  return { id, distance, weight: Number(weight.toFixed(DIGITS)), via: [...new Set(inward.map(({ nearer }) => nearer.id))] };
}

/**
 * The nodes around a centre, by distance. A node hands its weight on to what lies one step farther, in equal parts over all statements
 * at it, of which one by heading counts half: so whatever is tied by more statements, and over nodes that have few others, weighs more.
 */
export function weighNeighbours(subgraph: Subgraph, depth: number): readonly Neighbour[] {
  const at = statementsAt(subgraph.relationships.values());
  const [centre = [], ...levels] = distancesIn(subgraph, depth);
  const known = new Map<string, Neighbour>(centre.map((id) => [id, { id, distance: 0, weight: 1, via: [] }]));
  levels.forEach((level, index) => {
    for (const id of level) known.set(id, weigh(id, index + 1, known, at));
  });
  return [...known.values()];
}
