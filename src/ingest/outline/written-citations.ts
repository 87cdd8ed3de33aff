import type { Content, ContentMap } from '../read-bundle/bundle.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import { parseLineRange, type LineRange } from './line-range.js';

/** A citation that was written, as far as it can be read. */
export interface WrittenCitation {
  readonly index: number;
  readonly range: LineRange;
  readonly evidence: readonly string[];
}

const isText = (term: Content): term is string => typeof term === 'string';

function evidenceOf({ evidence }: ContentMap): readonly string[] {
  return Array.isArray(evidence) ? (evidence as readonly Content[]).filter(isText) : [];
}

/** The citations of a node or statement; those that validation refuses are left out. */
export function writtenCitations(content: ContentMap): readonly WrittenCitation[] {
  const { citations } = content;
  if (!Array.isArray(citations)) return [];
  const written: WrittenCitation[] = [];
  for (const [index, citation] of (citations as readonly Content[]).entries()) {
    if (!isContentMap(citation)) continue;
    const range = parseLineRange(citation['lines']);
    if (range) written.push({ index, range, evidence: evidenceOf(citation) });
  }
  return written;
}
