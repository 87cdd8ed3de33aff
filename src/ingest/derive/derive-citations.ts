import { joinEvidence } from '../../model/stored-form/evidence.js';
import { writtenCitations } from '../outline/written-citations.js';
import type { OutlinedBundle } from '../outline/outline.js';
import type { ContentMap } from '../read-bundle/bundle.js';
import type { StoredValue } from './graph-rows.js';
import { headingOf, type HeadingIndex } from './heading-index.js';

/** The parallel lists that citations are stored as; a citation under no heading has an empty section. */
export interface StoredCitations {
  readonly citationDocuments: readonly string[];
  readonly citationSections: readonly string[];
  readonly lineStarts: readonly number[];
  readonly lineEnds: readonly number[];
  readonly evidence: readonly string[];
}

/** Something that cites, as one bundle writes it. */
export interface Citing {
  readonly home: OutlinedBundle;
  readonly content: ContentMap;
}

/** The citations of everything that writes one node or statement, one after another. */
export function deriveCitations(citing: readonly Citing[], headings: HeadingIndex): StoredCitations {
  const citations = citing.flatMap(({ home, content }) => writtenCitations(content).map((citation) => ({ ...citation, document: home.bundle.document })));
  return Object.freeze({
    citationDocuments: citations.map(({ document }) => `document:${document}`),
    citationSections: citations.map(({ document, range }) => headingOf(headings, document, range) ?? ''),
    lineStarts: citations.map(({ range }) => range.start),
    lineEnds: citations.map(({ range }) => range.end),
    evidence: citations.map(({ evidence }) => joinEvidence(evidence)),
  });
}

/** The lists as entries of stored properties. */
export const citationEntries = (citations: StoredCitations): readonly (readonly [string, StoredValue])[] => Object.entries(citations);
