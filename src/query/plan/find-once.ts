import type { FieldSelection } from '../select/selection-tree.js';
import type { ExpandConnection, Expansion, Page, Row } from './traversal-plan.js';

/** What is told of the nodes that a way leads to. */
export interface Told {
  /** A page that begins where the list begins, in an order that the nodes tell by themselves. */
  readonly page: boolean;
  /** Whether the list is reckoned with. */
  readonly reckoned: boolean;
}

const isPlain = ({ order, after, before }: Page): boolean => after === null && before === null && order.every(({ source }) => source.kind === 'Property');

/** The expansions of a row and of the rows within it. */
export function expansionsWithin({ expansions, cells }: Row): readonly Expansion[] {
  return [...expansions, ...cells.flatMap((cell) => (cell.kind === 'Row' ? expansionsWithin(cell.row) : []))];
}

/** Whether the rows of a page lead on to nothing, so that they can be written where its nodes are found. */
export function endsThere({ row, statements }: Pick<ExpandConnection, 'row' | 'statements'>): boolean {
  return row.expansions.length === 0 && (statements === null || expansionsWithin(statements.row).length === 0);
}

/** What is told of a list that is found once; null where too little is told for that, so that each part finds its own. */
export function tellOnce({ selection }: FieldSelection, page: Page): Told | null {
  const count = (...names: readonly string[]) => (selection?.fields ?? []).filter(({ name }) => names.includes(name)).length;
  const told = { page: count('edges', 'pageInfo') > 0 && isPlain(page), reckoned: count('aggregate', 'groups') > 0 };
  const uses = Number(told.page) + Number(count('totalCount') > 0) + count('aggregate', 'groups');
  return uses > 1 ? told : null;
}
