import type { Condition } from '../condition.js';
import type { NamedPart, ObjectShape } from '../row-shape.js';
import type { Row } from '../traversal-plan.js';

/** One word that is searched for, as search compares it. */
export interface SearchWord {
  readonly key: string;
  /** Has consonants that stand for whole syllables. */
  readonly hasInitials: boolean;
  /** Long enough, and Latin, so that one typing error is tolerated. */
  readonly isTyped: boolean;
}

/** Where a text that a node is called by or that is printed of it stands in its row. */
export interface SearchedCell {
  /** Where an answer has it, such as `aliases` or `dates.printed`. */
  readonly field: string;
  readonly cell: number;
  readonly kind: 'NAME' | 'ALIASES' | 'PRINTED' | 'EVIDENCE';
}

/** How one field of an edge of a search is made. */
export type SearchEdgeFieldShape =
  | { readonly kind: 'Node'; readonly key: string; readonly shape: ObjectShape }
  | { readonly kind: 'Cursor'; readonly key: string }
  | { readonly kind: 'Match'; readonly key: string }
  | { readonly kind: 'Highlights'; readonly key: string; readonly parts: readonly NamedPart[]; readonly texts: readonly SearchedCell[] };

/** How one field of the answer to a search is made. */
export type SearchFieldShape =
  | { readonly kind: 'TotalCount'; readonly key: string }
  | { readonly kind: 'CountsByType'; readonly key: string; readonly parts: readonly NamedPart[] }
  | { readonly kind: 'PageInfo'; readonly key: string; readonly parts: readonly NamedPart[] }
  | { readonly kind: 'Edges'; readonly key: string; readonly fields: readonly SearchEdgeFieldShape[] };

/** How the rows of a search become its answer. */
export interface SearchShape {
  /** Names the query and what narrows it, so that a cursor of another is told. */
  readonly digest: string;
  /** Cells of the rank of the match and of the order among equal ones. */
  readonly rank: number;
  readonly order: number;
  readonly fields: readonly SearchFieldShape[];
}

/** Which part of the finds is taken; cursors are a rank and an order, a space between. */
export interface SearchPage {
  /** Finds that the answer may hold; one more is read, to know whether there are more. */
  readonly size: number;
  /** Taken from the end. */
  readonly backwards: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** A page of the nodes whose names or printed texts hold all words, best first. Without words nothing is found and nothing is run. */
export interface SearchNodes {
  readonly kind: 'SearchNodes';
  readonly variable: string;
  readonly words: readonly SearchWord[];
  /** Begins of the ids of the types that are searched; empty is all. */
  readonly prefixes: readonly string[];
  readonly includeReference: boolean;
  readonly where: Condition | null;
  readonly page: SearchPage;
  /** Null where only counts are asked for. */
  readonly row: Row | null;
  /** Whether finds are counted, by type. */
  readonly counts: boolean;
  /** Whether it is asked what lies on the other side of the cursor. */
  readonly probe: boolean;
  readonly shape: SearchShape;
}
