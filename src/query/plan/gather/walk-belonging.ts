import type { GatherBuilder } from './gather-builder.js';

/** Deepest tree of measures below a pillar that a bundle may have. */
const TREE = { types: ['HAS_MEASURE', 'HAS_TASK'], direction: 'in', depth: 10 } as const;
const PLACE = ['citationDocuments', 'lineStarts', 'lineEnds'];
const SUBJECTS = ['Industry', 'Technology', 'Theme', 'Region'];

/** Walks to whatever the nodes of a set belong to: what holds them, the measures that use it, what these lie below, what either is about, and the laws behind it. */
export function walkBelonging(builder: GatherBuilder, of: string, held: readonly string[]): GatherBuilder {
  return builder
    .walk('holders', { from: [of], hops: [{ types: held, direction: 'in' }] })
    .walk('users', { from: ['holders'], hops: [{ types: ['RUNS', 'PROVIDES', 'CARRIED_OUT_BY', 'INVOLVES'], direction: 'in' }], labels: ['Measure'] })
    .walk('above', { from: ['holders', 'users'], hops: [{ types: TREE.types, direction: TREE.direction }], depth: TREE.depth })
    .walk('subjects', { from: [of, 'holders'], hops: [{ types: ['TARGETS', 'LOCATED_IN', 'LINKS'], direction: 'out' }], labels: SUBJECTS })
    .walk('laws', {
      from: ['holders', 'users', 'above'],
      hops: [
        { types: ['DEPENDS_ON'], direction: 'out' },
        { types: ['PROVIDES'], direction: 'in' },
      ],
      labels: ['Law'],
    })
    .readOfNodes(PLACE)
    .readOfRelationships(PLACE);
}
