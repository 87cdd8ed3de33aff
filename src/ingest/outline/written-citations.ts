import type { Content, ContentMap } from '../read-bundle/bundle.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import { parseLineRange, type LineRange } from './line-range.js';

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
