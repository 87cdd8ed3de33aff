import type { ErrorCode } from '../../errors/catalog.js';
import type { FieldSelection } from '../select/selection-tree.js';
import type { FindNodes } from './traversal-plan.js';

/** All nodes of one type that are asked for, and what is asked of them. */
export interface EntityFind {
  readonly selection: FieldSelection;
  readonly plan: FindNodes;
}

/** What becomes of one representation: a place in a find, or the error of the catalogue that stands in its stead. */
export type EntityEntry =
  { readonly kind: 'Found'; readonly find: number; readonly place: number } | { readonly kind: 'Refused'; readonly code: ErrorCode; readonly message: string };

/** What `_entities` does: one find a type, and where the answer to each representation stands, in their order. */
export interface EntitiesPlan {
  readonly finds: readonly EntityFind[];
  readonly entries: readonly EntityEntry[];
}
