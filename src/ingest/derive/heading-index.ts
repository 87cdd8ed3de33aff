import type { LineRange } from '../outline/line-range.js';
import type { Outline } from '../outline/outline.js';
import { isContentMap } from '../read-bundle/is-content-map.js';

interface Heading extends LineRange {
  readonly id: string;
}

/** The headings of one document, and the shortest at each stretch of lines. */
interface DocumentHeadings {
  /** Shortest first. */
  readonly headings: readonly Heading[];
  /** Lines at which a heading begins or has ended, in order. */
  readonly bounds: readonly number[];
  /** From each bound to the next, the place of the shortest heading there; -1 where there is none. */
  readonly shortest: Int32Array;
}

/** The headings of every document. */
export type HeadingIndex = ReadonlyMap<string, DocumentHeadings>;

const HEADING_LABELS: readonly string[] = ['Section', 'Pillar', 'Task'];
const lengthOf = ({ start, end }: LineRange) => end - start;

/** The place of the last bound that is not after a line; -1 where all are. */
function boundBefore(bounds: readonly number[], line: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function indexDocument(unsorted: readonly Heading[]): DocumentHeadings {
  const headings = unsorted.toSorted((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
  const bounds = [...new Set(headings.flatMap(({ start, end }) => [start, end + 1]))].sort((a, b) => a - b);
  const shortest = new Int32Array(bounds.length).fill(-1);
  // The longest first, so that shorter ones are laid over them.
  for (let place = headings.length - 1; place >= 0; place -= 1) {
    const heading = headings[place];
    if (heading) shortest.fill(place, boundBefore(bounds, heading.start), boundBefore(bounds, heading.end + 1));
  }
  return { headings, bounds, shortest };
}

/** Gathers the spans of sections, pillars and tasks by the document that they belong to. */
export function indexHeadings({ nodes }: Outline): HeadingIndex {
  const found = new Map<string, Heading[]>();
  for (const node of nodes) {
    if (node.id === null || !HEADING_LABELS.includes(node.type.label)) continue;
    const { span } = node.content;
    if (!isContentMap(span)) continue;
    const { document } = node.home.bundle;
    const headings = found.get(document) ?? [];
    headings.push({ id: node.id, start: Number(span['lineStart']), end: Number(span['lineEnd']) });
    found.set(document, headings);
  }
  return new Map([...found].map(([document, headings]) => [document, indexDocument(headings)]));
}

const holds = ({ start, end }: Heading, range: LineRange) => start <= range.start && range.end <= end;

/** Id of the innermost heading whose span holds the lines; null where none does. */
export function headingOf(index: HeadingIndex, document: string, range: LineRange): string | null {
  const found = index.get(document);
  if (!found) return null;
  const { headings, bounds, shortest } = found;
  const first = headings[shortest[boundBefore(bounds, range.start)] ?? -1];
  if (!first) return null;
  // Lines that go on beyond the end of the innermost heading are few.
  return holds(first, range) ? first.id : (headings.find((heading) => holds(heading, range))?.id ?? null);
}
