import type { Outline, WrittenStatement } from '../outline/outline.js';
import { indexHeadings, type HeadingIndex } from './heading-index.js';
import { PrintedPlaces } from './printed-places.js';

/** What of the whole graph the rows of each node are derived from. */
export interface DeriveGround {
  readonly byId: Outline['byId'];
  readonly headings: HeadingIndex;
  readonly places: PrintedPlaces;
  /** Structure by the id of its lower end, which stands in one place only. */
  readonly parents: ReadonlyMap<string, WrittenStatement>;
}

export function deriveGround(outline: Outline): DeriveGround {
  const parents = new Map<string, WrittenStatement>();
  for (const statement of outline.statements) if (statement.type.tree) parents.set(statement.to, statement);
  return { byId: outline.byId, headings: indexHeadings(outline), places: new PrintedPlaces(outline), parents };
}
