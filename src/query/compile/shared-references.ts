import type { Expansion, ExpandConnection, Page, Row, SharedNodes } from '../plan/traversal-plan.js';

/** A list whose entries are taken in turn. */
export interface EachEntry {
  readonly list: string;
  /** Variable of the entry. */
  readonly entry: string;
  /** The parameter that says how many are taken from the start, and its value; null is all. */
  readonly first: { readonly parameter: string; readonly size: number } | null;
}

/** A value among what a statement has at hand. */
export interface Place {
  /** The variable that all begins with. */
  readonly from: string;
  /** The lists on the way to it, outermost first. */
  readonly through: readonly EachEntry[];
  readonly value: string;
}

/** Nodes that are read apart, and the place of the ids by which rows name them. */
export interface SharedReference {
  readonly shared: SharedNodes;
  readonly ids: Place;
}

/** The place that is a variable. */
export const placeOf = (variable: string): Place => ({ from: variable, through: [], value: variable });

/** The entries of the list that stands at a place; `name` begins the name of the variable that takes them. */
export function entriesAt({ from, through, value }: Place, name: string, first: EachEntry['first'] = null): Place {
  const entry = `${name}_at`;
  return { from, through: [...through, { list: value, entry, first }], value: entry };
}

/** The rows of a page that are shown: one more may have been read. */
export function shownAt(list: Place, name: string, { size, more }: Pick<Page, 'size' | 'more'>): Place {
  return entriesAt(list, name, more ? { parameter: `${name}_size`, size } : null);
}

const cellAt = (row: Place, cell: number): Place => ({ ...row, value: `${row.value}[${String(cell)}]` });

function referencesInConnection({ name, page, row, shared, statements }: ExpandConnection, list: Place): readonly SharedReference[] {
  const edge = shownAt(list, name, page);
  const stated = statements ? row.cells.findIndex((cell) => cell.kind === 'Expansion' && cell.name === statements.name) : -1;
  return [
    ...(shared ? [{ shared, ids: cellAt(edge, 0) }] : []),
    ...referencesInRow(row, edge),
    ...(statements && stated >= 0 ? referencesInRow(statements.row, entriesAt(cellAt(edge, stated), statements.name)) : []),
  ];
}

/** The nodes that what an expansion gave names by their ids. */
export function referencesIn(expansion: Expansion, result: Place): readonly SharedReference[] {
  if (expansion.kind === 'ExpandConnection') return referencesInConnection(expansion, result);
  if (expansion.kind === 'ExpandToOne') return referencesInRow(expansion.row, result);
  if (expansion.kind === 'GatherGraph') return referencesInRow(expansion.node, entriesAt(cellAt(result, 0), expansion.name));
  return [];
}

/** The nodes that a row, and what stands in it, name by their ids. */
export function referencesInRow({ cells, expansions }: Row, place: Place): readonly SharedReference[] {
  return cells.flatMap((cell, index) => {
    if (cell.kind === 'Row') return referencesInRow(cell.row, cellAt(place, index));
    if (cell.kind !== 'Expansion') return [];
    const leading = expansions.map((expansion) => (expansion.kind === 'FindRelated' ? (expansion.rows ?? expansion) : expansion));
    return leading.filter(({ name }) => name === cell.name).flatMap((expansion) => referencesIn(expansion, cellAt(place, index)));
  });
}
