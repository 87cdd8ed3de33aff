import type { AnswerPage } from './answer-page.js';
import type { CitationCells, NamedPart, ObjectShape } from './row-shape.js';

/**
 * How one field of an answer is made. An answer names nodes and relationships by their ids;
 * what was read of them takes their place. Lists are told by the value itself.
 */
export type AnswerFieldShape =
  | { readonly kind: 'Value'; readonly key: string; readonly name: string }
  | { readonly kind: 'Object'; readonly key: string; readonly name: string; readonly shape: AnswerShape }
  /** A list that is given in pages; the answer holds all of its entries. */
  | { readonly kind: 'Page'; readonly key: string; readonly name: string; readonly page: AnswerPage; readonly shape: AnswerShape }
  | { readonly kind: 'Node'; readonly key: string; readonly name: string; readonly shape: ObjectShape }
  | { readonly kind: 'Statement'; readonly key: string; readonly name: string; readonly shape: ObjectShape }
  | { readonly kind: 'Citations'; readonly key: string; readonly name: string; readonly cells: AnswerCitationCells; readonly parts: readonly NamedPart[] };

/** What is asked of an answer or of a part of it. */
export interface AnswerShape {
  /** GraphQL type. */
  readonly typeName: string;
  readonly fields: readonly AnswerFieldShape[];
}

/** Where citations stand in the rows of gathered nodes and relationships. */
export interface AnswerCitationCells {
  readonly node: CitationCells;
  readonly relationship: CitationCells;
}
