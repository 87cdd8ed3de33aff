import type { Cell, Expansion, Row } from '../plan/traversal-plan.js';
import { propertyOf } from './compile-pattern.js';

const idInSortKey = (variable: string) => `last(split(${propertyOf(variable, 'sortKey')}, ' '))`;

/** What is at hand where a row is written. */
export interface RowOptions {
  /** The node was ordered by its sort key, of which its id is the last word: it need not be read again. @default false */
  readonly ordered?: boolean;
}

function compileCell(cell: Cell, ordered: boolean): string {
  if (cell.kind === 'Property') return ordered && cell.property === 'id' ? idInSortKey(cell.variable) : propertyOf(cell.variable, cell.property);
  if (cell.kind === 'RelationshipType') return `type(${cell.variable})`;
  if (cell.kind === 'EndId') return `${cell.end}Node(${cell.variable}).id`;
  return cell.kind === 'Expansion' ? cell.name : compileRow(cell.row);
}

/** A row as a list: a quarter of the work of a map, and the plan knows what stands where. */
export function compileRow({ cells }: Row, { ordered = false }: RowOptions = {}): string {
  return `[${cells.map((cell) => compileCell(cell, ordered)).join(', ')}]`;
}

/** The expansions of a row and of the rows within it. */
export function expansionsWithin({ expansions, cells }: Row): readonly Expansion[] {
  return [...expansions, ...cells.flatMap((cell) => (cell.kind === 'Row' ? expansionsWithin(cell.row) : []))];
}
