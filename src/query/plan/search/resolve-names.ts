import type { ObjectShape } from '../row-shape.js';
import type { Row } from '../traversal-plan.js';
import type { SearchedCell } from './search-nodes.js';

/** How one field of a candidate is made. */
export type CandidateFieldShape =
  | { readonly kind: 'Node'; readonly key: string; readonly shape: ObjectShape }
  | { readonly kind: 'Match'; readonly key: string }
  | { readonly kind: 'Score'; readonly key: string }
  | { readonly kind: 'MatchedText'; readonly key: string; readonly texts: readonly SearchedCell[] };

/** How one field of the resolution of a name is made. */
export type ResolutionFieldShape =
  | { readonly kind: 'Name'; readonly key: string }
  | { readonly kind: 'Status'; readonly key: string }
  | { readonly kind: 'HasMore'; readonly key: string }
  | { readonly kind: 'Candidates'; readonly key: string; readonly fields: readonly CandidateFieldShape[] };

/** How rows become resolutions. */
export interface ResolutionShape {
  /** Cells of the rank of the match and of the score. */
  readonly rank: number;
  readonly score: number;
  readonly fields: readonly ResolutionFieldShape[];
}

/** A name that is looked up. */
export interface AskedName {
  readonly name: string;
  /** The name as search compares it; empty finds nothing. */
  readonly key: string;
}

/** The nodes that bear each of several names, or come close. Where no name has a letter or digit nothing is run. */
export interface ResolveNames {
  readonly kind: 'ResolveNames';
  readonly variable: string;
  /** As they were asked for, repeated ones too. */
  readonly names: readonly AskedName[];
  readonly prefixes: readonly string[];
  readonly includeReference: boolean;
  /** Most candidates for each name. */
  readonly size: number;
  readonly row: Row;
  readonly shape: ResolutionShape;
}
