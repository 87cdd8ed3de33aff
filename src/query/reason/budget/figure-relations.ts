import { indexRelationships } from '../belonging/relationship-index.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';

/** How figures relate to each other: ids by id. */
export interface FigureRelations {
  /** What it is stated to be part of. */
  readonly wholes: (id: string) => readonly string[];
  readonly parts: (id: string) => readonly string[];
  /** What may be part of it, as the report leaves open. */
  readonly possibleParts: (id: string) => readonly string[];
  /** The level that it gives way to. */
  readonly later: (id: string) => readonly string[];
  /** The figures that it states once more, certainly or possibly. */
  readonly restates: (id: string) => readonly string[];
}

const SAME = new Set<unknown>(['RESTATES', 'POSSIBLY_SAME']);
const isPossible = ({ facts }: SubgraphRelationship) => facts['certainty'] === 'POSSIBLE';
const isSame = ({ facts }: SubgraphRelationship) => SAME.has(facts['kind']);

/** Reads the relations of figures off what was gathered. Only figures are related so, and nothing follows from a thing that is no figure. */
export function readFigureRelations(subgraph: Subgraph): FigureRelations {
  const index = indexRelationships(subgraph);
  const isFigure = (id: string) => subgraph.nodes.get(id)?.label === 'Budget';
  const ends = (found: readonly SubgraphRelationship[]) => found.map(({ end }) => end).filter(isFigure);
  const starts = (found: readonly SubgraphRelationship[]) => found.map(({ start }) => start).filter(isFigure);
  const partOf = ['PART_OF'];
  return {
    wholes: (id) => ends(index.from(id, partOf).filter((statement) => !isPossible(statement))),
    parts: (id) => starts(index.to(id, partOf).filter((statement) => !isPossible(statement))),
    possibleParts: (id) => starts(index.to(id, partOf).filter(isPossible)),
    later: (id) => ends(index.from(id, ['PRECEDES'])),
    restates: (id) => ends(index.from(id, ['LOOKS_LIKE']).filter(isSame)),
  };
}
