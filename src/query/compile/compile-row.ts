import type { Cell, Expansion, Row } from '../plan/traversal-plan.js';
import { propertyOf } from './compile-pattern.js';

function compileCell(cell: Cell): string {
  if (cell.kind === 'Property') return propertyOf(cell.variable, cell.property);
  if (cell.kind === 'RelationshipType') return `type(${cell.variable})`;
  if (cell.kind === 'EndId') return `${cell.end}Node(${cell.variable}).id`;
  return cell.kind === 'Expansion' ? cell.name : compileRow(cell.row);
}

/** A row as a list: a quarter of the work of a map, and the plan knows what stands where. */
export function compileRow({ cells }: Row): string {
  return `[${cells.map(compileCell).join(', ')}]`;
}

/** The expansions of a row and of the rows within it. */
export function expansionsWithin({ expansions, cells }: Row): readonly Expansion[] {
  return [...expansions, ...cells.flatMap((cell) => (cell.kind === 'Row' ? expansionsWithin(cell.row) : []))];
}
