import type { Outline, WrittenStatement } from '../outline/outline.js';
import type { MergedNode } from './merged-node.js';

/** Where a document first states a thing, and its rank among what the same line states. */
export interface PrintedPlace {
  readonly line: number;
  readonly position: number;
}

/** What each node contains: a list for each relationship type that says so, in the order of the types' names, not of the keys that write them. */
function childrenByStart(statements: readonly WrittenStatement[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const lists = new Map<string, Map<string, string[]>>();
  for (const { start, type, to } of statements) {
    if (!type.tree || start.id === null) continue;
    const ofStart = lists.get(start.id) ?? new Map<string, string[]>();
    const list = ofStart.get(type.type) ?? [];
    list.push(to);
    lists.set(start.id, ofStart.set(type.type, list));
  }
  return new Map([...lists].map(([start, ofStart]) => [start, [...ofStart].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list)]));
}

/** The first cited line that is not before a sibling's: a line that is cited beside, such as a heading's, does not move a thing to the front. */
function lineFrom(floor: number, lines: readonly number[]): number {
  const following = lines.filter((line) => line >= floor);
  return following.length === 0 ? floor : Math.min(...following);
}

interface Waiting {
  readonly id: string;
  readonly line: number;
}

/** The lines of what a list names, none before the one before it. */
function placeInOrder(list: readonly string[], parentLine: number, linesOf: (id: string) => readonly number[]): readonly Waiting[] {
  let floor = parentLine;
  return list.map((id) => {
    floor = lineFrom(floor, linesOf(id));
    return { id, line: floor };
  });
}

/** The places of a document and of everything below it. */
function placeDocument(
  document: string,
  children: ReadonlyMap<string, readonly (readonly string[])[]>,
  linesOf: (id: string) => readonly number[],
): ReadonlyMap<string, PrintedPlace> {
  const places = new Map<string, PrintedPlace>();
  const taken = new Map<number, number>();
  const waiting: Waiting[] = [{ id: document, line: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, line } = next;
    const position = taken.get(line) ?? 0;
    taken.set(line, position + 1);
    places.set(id, { line, position });
    const below = (children.get(id) ?? []).flatMap((list) => placeInOrder(list, line, linesOf));
    waiting.push(...below.sort((a, b) => a.line - b.line).reverse());
  }
  return places;
}

/** The least rank that a statement gives what it leads to: the printed position that it names, or the place in a list of what a thing contains. */
function ranksOf(statements: readonly WrittenStatement[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const statement of statements) {
    const { to, type, position } = statement;
    if (!type.tree && !Object.hasOwn(type.properties, 'position')) continue;
    const rank = type.tree ? position : statement.content['position'];
    if (typeof rank === 'number') ranks.set(to, Math.min(rank, ranks.get(to) ?? rank));
  }
  return ranks;
}

/**
 * The place of every node in print. What stands in the document's structure comes in the order of that structure,
 * parents first; what does not, such as a budget, where it is first cited, and in the order that what leads to it gives.
 */
export function printedPlaces(nodes: readonly MergedNode[], { statements }: Outline): ReadonlyMap<string, PrintedPlace> {
  const linesById = new Map(nodes.map(({ id, written }) => [id, written.length === 1 ? (written[0]?.lines ?? []) : written.flatMap(({ lines }) => lines)]));
  const linesOf = (id: string) => linesById.get(id) ?? [];
  const children = childrenByStart(statements);
  const documents = nodes.filter(({ type }) => type.label === 'Document');
  const structure = new Map(documents.flatMap(({ id }) => [...placeDocument(id, children, linesOf)]));
  const ranks = ranksOf(statements);
  return new Map(nodes.map(({ id }) => [id, structure.get(id) ?? { line: lineFrom(0, linesOf(id)), position: ranks.get(id) ?? 0 }]));
}
