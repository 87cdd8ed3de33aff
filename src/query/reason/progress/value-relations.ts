import { indexRelationships } from '../belonging/relationship-index.js';
import type { Subgraph } from '../subgraph.js';

/** How values relate to each other and to what they are of: ids by id. */
export interface ValueRelations {
  /** The values that the print puts right before it (`→`). */
  readonly precededBy: (id: string) => readonly string[];
  /** The values that come before it, however many steps before. */
  readonly before: (id: string) => ReadonlySet<string>;
  /** The values that state the same, certainly or possibly. */
  readonly restates: (id: string) => readonly string[];
  readonly isPart: (id: string) => boolean;
  /** What it is a value of, beside its indicator: places, states, firms, industries. */
  readonly subjects: (id: string) => readonly string[];
}

const SUBJECTS = ['TARGETS', 'LOCATED_IN', 'CONCERNS', 'INVOLVES'];
const SAME = new Set<unknown>(['RESTATES', 'POSSIBLY_SAME']);

/** Reads the relations of values off what was gathered. */
export function readValueRelations(subgraph: Subgraph): ValueRelations {
  const index = indexRelationships(subgraph);
  const isValue = (id: string) => subgraph.nodes.get(id)?.label === 'Observation';
  const precededBy = (id: string) => index.to(id, ['PRECEDES']).flatMap(({ start }) => (isValue(start) ? [start] : []));
  const before = (id: string) => {
    const found = new Set<string>();
    const queue = [id];
    for (const later of queue) {
      const fresh = precededBy(later).filter((start) => !found.has(start));
      for (const start of fresh) found.add(start);
      queue.push(...fresh);
    }
    return found;
  };
  const alike = (id: string) => [...index.from(id, ['LOOKS_LIKE']), ...index.to(id, ['LOOKS_LIKE'])].filter(({ facts }) => SAME.has(facts['kind']));
  return {
    precededBy,
    before,
    restates: (id) => [...new Set(alike(id).flatMap(({ start, end }) => [start, end]))].filter((other) => other !== id && isValue(other)).sort(),
    isPart: (id) => index.from(id, ['PART_OF']).some(({ end }) => isValue(end)),
    subjects: (id) => [...new Set(index.from(id, SUBJECTS).map(({ end }) => end))].sort(),
  };
}
