import type { LineRange } from '../outline/line-range.js';
import type { Outline } from '../outline/outline.js';
import { isContentMap } from '../read-bundle/is-content-map.js';

interface Heading extends LineRange {
  readonly id: string;
}

/** The headings of every document, shortest first. */
export type HeadingIndex = ReadonlyMap<string, readonly Heading[]>;

const HEADING_LABELS: readonly string[] = ['Section', 'Pillar', 'Task'];
const lengthOf = ({ start, end }: LineRange) => end - start;

/** Gathers the spans of sections, pillars and tasks by the document that they belong to. */
export function indexHeadings({ nodes }: Outline): HeadingIndex {
  const index = new Map<string, Heading[]>();
  for (const { id, type, content, home } of nodes) {
    const { span } = content;
    if (id === null || !HEADING_LABELS.includes(type.label) || !isContentMap(span)) continue;
    const heading = { id, start: Number(span['lineStart']), end: Number(span['lineEnd']) };
    index.set(home.bundle.document, [...(index.get(home.bundle.document) ?? []), heading]);
  }
  for (const headings of index.values()) headings.sort((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
  return index;
}

/** Id of the innermost heading whose span holds the lines; null where none does. */
export function headingOf(index: HeadingIndex, document: string, range: LineRange): string | null {
  const headings = index.get(document) ?? [];
  return headings.find(({ start, end }) => start <= range.start && range.end <= end)?.id ?? null;
}
