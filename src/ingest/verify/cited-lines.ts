import { parseLineRange, type LineRange } from '../outline/line-range.js';
import type { Content, ContentMap } from '../read-bundle/bundle.js';
import { isContentMap } from '../read-bundle/is-content-map.js';

/** A citation that was written, as far as it can be read. */
export interface WrittenCitation {
  readonly index: number;
  readonly range: LineRange;
  readonly evidence: readonly string[];
}

/** The citations of a node or statement; those that validation refuses are left out. */
export function writtenCitations(content: ContentMap): readonly WrittenCitation[] {
  const { citations } = content;
  if (!Array.isArray(citations)) return [];
  return (citations as readonly Content[]).flatMap((citation, index) => {
    const range = isContentMap(citation) ? parseLineRange(citation['lines']) : null;
    const evidence = isContentMap(citation) && Array.isArray(citation['evidence']) ? (citation['evidence'] as readonly Content[]) : [];
    return range ? [{ index, range, evidence: evidence.filter((term) => typeof term === 'string') }] : [];
  });
}

/** The lines of a range as one text, so that a term may be broken over them. */
export function textOfLines(lines: readonly string[], { start, end }: LineRange): string {
  return lines.slice(start - 1, end).join('\n');
}

/** `line 166`, `lines 163-164`, for messages. */
export function showLines(ranges: readonly LineRange[]): string {
  const shown = ranges.map(({ start, end }) => (start === end ? String(start) : `${start}-${end}`));
  return `${shown.length === 1 && !shown[0]?.includes('-') ? 'line' : 'lines'} ${shown.join(', ')}`;
}
