import { isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { ContentPath, Place } from '../read-bundle/bundle.js';
import { composeYaml } from '../read-bundle/compose-yaml.js';
import { readUtf8 } from '../read-bundle/read-utf8.js';

interface Position {
  readonly line: number;
  readonly column: number;
}

const TOP: Position = { line: 1, column: 1 };

/** The nearest thing to what a path leads to that is really in the text. */
function nearest(top: Node, path: ContentPath, at: Place['at']): Node {
  let found = top;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    const next = last && at === 'key' ? keyOf(found, step) : (childOf(found, step) ?? keyOf(found, step));
    if (!next) return found;
    found = next;
  }
  return found;
}

function pairOf(node: Node, step: string | number) {
  return isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
}

function keyOf(node: Node, step: string | number): Node | undefined {
  const key = pairOf(node, step)?.key;
  return isNode(key) ? key : undefined;
}

function childOf(node: Node, step: string | number): Node | undefined {
  const child = isSeq(node) ? node.items[Number(step)] : pairOf(node, step)?.value;
  return isNode(child) && child.range ? child : undefined;
}

function positionIn(top: Node | null, lines: LineCounter, { path, at }: Pick<Place, 'path' | 'at'>): Position {
  const offset = top ? (nearest(top, path, at).range?.[0] ?? 0) : 0;
  const { line, col } = lines.linePos(offset);
  return line < 1 ? TOP : { line, column: Math.max(col, 1) };
}

type Locator = (place: Place) => Position;

/** Looks up paths in one YAML text. */
function pathFinder(text: string): (place: Pick<Place, 'path' | 'at'>) => Position {
  const { documents, lines } = composeYaml(text);
  const top = documents?.[0]?.contents;
  return (place) => positionIn(isNode(top) ? top : null, lines, place);
}

function jsonLinesLocator(text: string): Locator {
  const texts = text.split('\n');
  return ({ path: [index, ...path], at }) => {
    const { column } = pathFinder(texts[Number(index)] ?? '')({ path, at });
    return { line: Number(index) + 1, column };
  };
}

async function locatorOf(file: string): Promise<Locator> {
  const text = await readUtf8(file);
  if (text === null) return () => TOP;
  return file.endsWith('.jsonl') ? jsonLinesLocator(text) : pathFinder(text);
}

/** What has a place in a bundle. */
interface Draft {
  readonly place: Place;
}

/** The same with line and column, in place of the place. */
export type Located<Placed extends Draft> = Placed extends Draft ? Omit<Placed, 'place'> & { readonly file: string } & Position : never;

const inReadingOrder = (a: Position & { readonly file: string }, b: Position & { readonly file: string }) =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** Gives problems their lines and columns, in reading order, by reading again the files that have any: it is dear, and seldom needed. */
export async function locateIssues<Placed extends Draft>(drafts: readonly Placed[]): Promise<readonly Located<Placed>[]> {
  const locators = new Map<string, Locator>();
  for (const { place } of drafts) if (!locators.has(place.file)) locators.set(place.file, await locatorOf(place.file));
  const located = drafts.map(({ place, ...facts }) => Object.freeze({ ...facts, file: place.file, ...(locators.get(place.file)?.(place) ?? TOP) }));
  return Object.freeze(located.sort(inReadingOrder)) as readonly Located<Placed>[];
}

/** Problems of both kinds together, in reading order. */
export function mergeIssues<Issue extends Position & { readonly file: string }>(one: readonly Issue[], other: readonly Issue[]): readonly Issue[] {
  return Object.freeze([...one, ...other].sort(inReadingOrder));
}
