import type { Cell, Expansion, Row } from '../plan/traversal-plan.js';
import { propertyOf, propertyWithin } from './compile-pattern.js';

const idInSortKey = (variable: string) => `last(split(${propertyOf(variable, 'sortKey')}, ' '))`;

/** What is at hand where a row is written. */
export interface RowOptions {
  /** The node was ordered by its sort key, of which its id is the last word: it need not be read again. @default false */
  readonly ordered?: boolean;
  /** What stands for variables that are not bound there. @default none */
  readonly bound?: Readonly<Record<string, string>>;
}

function compileCell(cell: Cell, options: Required<RowOptions>): string {
  if (cell.kind === 'Row') return compileRow(cell.row, options);
  if (cell.kind === 'Expansion') return options.bound[cell.name] ?? cell.name;
  const bound = options.bound[cell.variable] ?? cell.variable;
  if (cell.kind === 'RelationshipType') return `type(${bound})`;
  if (cell.kind === 'EndId') return `${cell.end}Node(${bound}).id`;
  if (options.ordered && cell.property === 'id') return idInSortKey(cell.variable);
  return bound === cell.variable ? propertyOf(bound, cell.property) : propertyWithin(bound, cell.property);
}

/** A row as a list: a quarter of the work of a map, and the plan knows what stands where. */
export function compileRow({ cells }: Row, { ordered = false, bound = {} }: RowOptions = {}): string {
  return `[${cells.map((cell) => compileCell(cell, { ordered, bound })).join(', ')}]`;
}

/** The variables that the expansions of a row leave for it. */
export function resultsOf({ expansions }: Pick<Row, 'expansions'>): readonly string[] {
  return expansions.flatMap((expansion) => {
    if (expansion.kind !== 'FindRelated') return [expansion.name];
    const { rows, total } = expansion;
    return [...(rows ? [rows.name] : []), ...(total === null ? [] : [total])];
  });
}

/** The expansions of a row and of the rows within it. */
export function expansionsWithin({ expansions, cells }: Row): readonly Expansion[] {
  return [...expansions, ...cells.flatMap((cell) => (cell.kind === 'Row' ? expansionsWithin(cell.row) : []))];
}
