import { writtenCitations } from '../outline/written-citations.js';
import type { Outline, WrittenStatement } from '../outline/outline.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import type { MergedNode } from './merged-node.js';

/** Where a document first states a thing, and its rank among what the same line states. */
export interface PrintedPlace {
  readonly line: number;
  readonly position: number;
}

function citedLines({ written, type }: MergedNode): readonly number[] {
  return written.flatMap(({ content }) => {
    const { span } = content;
    const heading = type.label !== 'Measure' && isContentMap(span) ? [Number(span['lineStart'])] : [];
    return [...heading, ...writtenCitations(content).map(({ range }) => range.start)];
  });
}

function childrenByStart(statements: readonly WrittenStatement[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { start, type, to } of statements) {
    if (!type.tree || start.id === null) continue;
    children.set(start.id, [...(children.get(start.id) ?? []), to]);
  }
  return children;
}

/** The first cited line that is not before a sibling's: a line that is cited beside, such as a heading's, does not move a thing to the front. */
function lineFrom(floor: number, lines: readonly number[]): number {
  const following = lines.filter((line) => line >= floor);
  return following.length === 0 ? floor : Math.min(...following);
}

/**
 * The place of every node in print. What stands in the document's structure comes in the order of that structure,
 * parents first; what does not, such as a budget, where it is first cited.
 */
export function printedPlaces(nodes: readonly MergedNode[], { statements }: Outline): ReadonlyMap<string, PrintedPlace> {
  const linesById = new Map(nodes.map((node) => [node.id, citedLines(node)]));
  const children = childrenByStart(statements);
  const places = new Map<string, PrintedPlace>();
  const taken = new Map<number, number>();
  const visit = (id: string, line: number) => {
    const position = taken.get(line) ?? 0;
    taken.set(line, position + 1);
    places.set(id, { line, position });
  };
  const waiting = nodes.filter(({ type }) => type.label === 'Document').map(({ id }) => ({ id, line: 0 }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    visit(next.id, next.line);
    let floor = next.line;
    const below = (children.get(next.id) ?? []).map((id) => {
      floor = lineFrom(floor, linesById.get(id) ?? []);
      return { id, line: floor };
    });
    waiting.unshift(...below);
  }
  for (const { id } of nodes) {
    if (!places.has(id)) places.set(id, { line: lineFrom(0, linesById.get(id) ?? []), position: 0 });
  }
  return places;
}
