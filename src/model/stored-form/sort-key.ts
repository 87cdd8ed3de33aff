// A space sorts before every letter and digit that an order can hold, so a shorter order comes before a longer one that it begins.
const REPORT_RANK = '0';
const REFERENCE_RANK = '1';

/** What the sort key of a node is made from. */
export interface SortKeyParts {
  readonly generation: string;
  readonly origin: string;
  /** The natural order: place in the document, or the normalised name. */
  readonly order: string;
  readonly id: string;
}

/** One text that orders a node among all of its generation: reference nodes last, then natural order, then id. */
export function sortKey({ generation, origin, order, id }: SortKeyParts): string {
  return `${generation} ${origin === 'REFERENCE' ? REFERENCE_RANK : REPORT_RANK} ${order} ${id}`;
}

/** The natural order of a kind of one plan: where the document first states it, then its place in the bundle. */
export function printedOrder(document: string, line: number, position: number): string {
  return `${document} ${String(line).padStart(6, '0')} ${String(position).padStart(6, '0')}`;
}

/** The open interval of sort keys that a list runs over. */
export function sortKeyRange(generation: string, includeReference: boolean): { readonly from: string; readonly until: string } {
  return { from: `${generation} `, until: `${generation} ${includeReference ? REFERENCE_RANK : REPORT_RANK}!` };
}

/** The part of a sort key that stays the same from one generation to the next: what a cursor carries. */
export function generationFree(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

/** The sort key that a cursor's part has in a generation. */
export function inGeneration(generation: string, part: string): string {
  return `${generation} ${part}`;
}
