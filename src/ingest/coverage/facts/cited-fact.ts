import type { WrittenNode } from '../../outline/outline.js';
import type { WrittenCitation } from '../../outline/written-citations.js';
import type { ContentMap } from '../../read-bundle/bundle.js';

/** A node or relationship that cites lines, as coverage sees it: structure, which cites nothing of its own, is none. */
export interface CitedFact {
  readonly kind: 'NODE' | 'STATEMENT';
  /** Id of the node, or `start -TYPE-> end`. */
  readonly id: string;
  /** Label or relationship type. */
  readonly type: string;
  readonly content: ContentMap;
  readonly citations: readonly WrittenCitation[];
  /** The node itself, or the two ends. */
  readonly nodes: readonly WrittenNode[];
}
