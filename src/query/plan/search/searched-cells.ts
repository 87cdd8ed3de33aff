import type { NodeTypeModel } from '../../../model/graph-model-data.js';
import { NAME_PROPERTIES, printedProperties } from '../../../model/searched-properties.js';
import type { RowBuilder } from '../row-builder.js';
import type { SearchedCell } from './search-nodes.js';

/** The cells of what a node is called. */
export function nameCells(row: RowBuilder): readonly SearchedCell[] {
  const names = NAME_PROPERTIES.map((name): SearchedCell => ({ field: name, cell: row.property(name), kind: 'NAME' }));
  return [...names, { field: 'aliases', cell: row.property('aliases'), kind: 'ALIASES' }];
}

/** The cells of every text of a node of one of the types that is searched: names first. */
export function searchedCells(row: RowBuilder, types: readonly NodeTypeModel[]): readonly SearchedCell[] {
  const printed = new Map(types.flatMap(printedProperties).map(({ field, stored }) => [field, stored]));
  const printedCells = [...printed].map(([field, stored]): SearchedCell => ({ field, cell: row.property(stored), kind: 'PRINTED' }));
  return [...nameCells(row), ...printedCells, { field: 'citations.evidence', cell: row.property('evidence'), kind: 'EVIDENCE' }];
}
