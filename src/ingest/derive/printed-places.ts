import type { Outline, WrittenStatement } from '../outline/outline.js';

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
  let first: number | null = null;
  for (const line of lines) if (line >= floor && (first === null || line < first)) first = line;
  return first ?? floor;
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

/** Gives a document and everything below it their places. */
function placeDocument(
  document: string,
  children: ReadonlyMap<string, readonly (readonly string[])[]>,
  linesOf: (id: string) => readonly number[],
  places: Map<string, PrintedPlace>,
): void {
  const taken = new Map<number, number>();
  const waiting: Waiting[] = [{ id: document, line: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, line } = next;
    const position = taken.get(line) ?? 0;
    taken.set(line, position + 1);
    places.set(id, { line, position });
    const below = (children.get(id) ?? []).flatMap((list) => placeInOrder(list, line, linesOf));
    for (const each of below.sort((a, b) => a.line - b.line).reverse()) waiting.push(each);
  }
}

/** The least rank that a statement gives what it leads to. */
function ranksOf(statements: readonly WrittenStatement[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const { to, rank } of statements) if (rank !== null) ranks.set(to, Math.min(rank, ranks.get(to) ?? rank));
  return ranks;
}

/**
 * The place of every node in print. What stands in the document's structure comes in the order of that structure,
 * parents first; what does not, such as a budget, where it is first cited, and in the order that what leads to it gives.
 */
export class PrintedPlaces {
  readonly #structure = new Map<string, PrintedPlace>();
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #byId: Outline['byId'];

  constructor({ byId, nodes, statements }: Outline) {
    this.#byId = byId;
    this.#ranks = ranksOf(statements);
    const children = childrenByStart(statements);
    for (const { id, type } of nodes) {
      if (type.label === 'Document' && id !== null) placeDocument(id, children, (each) => this.#linesOf(each), this.#structure);
    }
  }

  placeOf(id: string): PrintedPlace {
    return this.#structure.get(id) ?? { line: lineFrom(0, this.#linesOf(id)), position: this.#ranks.get(id) ?? 0 };
  }

  #linesOf(id: string): readonly number[] {
    const written = this.#byId.get(id) ?? [];
    return written.length === 1 ? (written[0]?.lines ?? []) : written.flatMap(({ lines }) => lines);
  }
}
