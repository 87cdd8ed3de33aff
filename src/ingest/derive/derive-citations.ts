import { joinEvidence } from '../../model/stored-form/evidence.js';
import { writtenCitations } from '../outline/written-citations.js';
import type { OutlinedBundle } from '../outline/outline.js';
import type { ContentMap } from '../read-bundle/bundle.js';
import { headingOf, type HeadingIndex } from './heading-index.js';
import type { RowForm, RowValues } from './row-form.js';

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

const LISTS = ['citationDocuments', 'citationSections', 'lineStarts', 'lineEnds', 'evidence'] as const;

/** Names of what is stored of citations. */
export const CITATION_NAMES: readonly string[] = LISTS;

/** The citations of everything that writes one node or statement, one after another. */
export function deriveCitations(citing: readonly Citing[], headings: HeadingIndex): StoredCitations {
  const [citationDocuments, citationSections, evidence]: [string[], string[], string[]] = [[], [], []];
  const [lineStarts, lineEnds]: [number[], number[]] = [[], []];
  for (const { home, content } of citing) {
    const { document } = home.bundle;
    for (const { range, evidence: terms } of writtenCitations(content)) {
      citationDocuments.push(`document:${document}`);
      citationSections.push(headingOf(headings, document, range) ?? '');
      lineStarts.push(range.start);
      lineEnds.push(range.end);
      evidence.push(joinEvidence(terms));
    }
  }
  return { citationDocuments, citationSections, lineStarts, lineEnds, evidence };
}

/** Where the lists stand in rows of a form. */
export type CitationPlaces = Readonly<Record<keyof StoredCitations, number>>;

export function citationPlaces(form: RowForm): CitationPlaces {
  const [citationDocuments, citationSections, lineStarts, lineEnds, evidence] = LISTS.map((name) => form.placeOf(name)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { citationDocuments, citationSections, lineStarts, lineEnds, evidence };
}

/** Puts the lists in their places. */
export function storeCitations(row: RowValues, places: CitationPlaces, citations: StoredCitations): void {
  for (const name of LISTS) row[places[name]] = citations[name];
}
