import type { GatherBuilder } from './gather-builder.js';

/** What belongings are asked of. */
export interface BelongingSets {
  /** Sets of nodes that others hold, or that lie in the tree of measures themselves. */
  readonly of: readonly string[];
  /** Relationship types by which they are held. */
  readonly held: readonly string[];
}

/** Deepest tree of measures below a pillar that a bundle may have. */
const TREE = { types: ['HAS_MEASURE', 'HAS_TASK'], direction: 'in', depth: 10 } as const;
const USES = ['RUNS', 'PROVIDES', 'CARRIED_OUT_BY', 'INVOLVES'];
const PLACE = ['citationDocuments', 'lineStarts', 'lineEnds'];
const SUBJECTS = ['Industry', 'Technology', 'Theme', 'Region'];

/**
 * Walks to whatever nodes belong to: what holds them, the measures that use it, what these lie below, what they are about, and the laws
 * behind them. `Belongings` reads it.
 */
export function walkBelonging(builder: GatherBuilder, { of, held }: BelongingSets): GatherBuilder {
  return builder
    .walk('holders', { from: of, hops: [{ types: held, direction: 'in' }] })
    .walk('users', { from: ['holders'], hops: [{ types: USES, direction: 'in' }], labels: ['Measure'] })
    .walk('above', { from: [...of, 'holders', 'users'], hops: [{ types: TREE.types, direction: TREE.direction }], depth: TREE.depth })
    .walk('subjects', { from: [...of, 'holders'], hops: [{ types: ['TARGETS', 'LOCATED_IN', 'LINKS'], direction: 'out' }], labels: SUBJECTS })
    .walk('laws', {
      from: [...of, 'holders', 'users', 'above'],
      hops: [
        { types: ['DEPENDS_ON'], direction: 'out' },
        { types: ['PROVIDES'], direction: 'in' },
      ],
      labels: ['Law'],
    })
    .readOfNodes(PLACE)
    .readOfRelationships(PLACE);
}
