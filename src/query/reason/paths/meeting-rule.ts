import type { SubgraphRelationship } from '../subgraph.js';
import { shareAPassage } from './share-a-passage.js';

/** What tells a node that leads on from one that two passages merely share. */
export interface MeetingRule {
  /** Whether the node is one passage of a document. */
  readonly isPassage: (node: string) => boolean;
  /** Whether the relationship only contains. */
  readonly isContainment: (relationship: SubgraphRelationship) => boolean;
}

function meet(node: string, before: SubgraphRelationship, after: SubgraphRelationship, { isPassage, isContainment }: MeetingRule): boolean {
  const [starts, endsWith] = [before.start === node, before.end === node];
  const sameSide = (starts && after.start === node) || (endsWith && after.end === node);
  if (!sameSide || shareAPassage(before, after)) return false;
  const oneMaker = starts && isPassage(node) && !(isContainment(before) && isContainment(after));
  return !oneMaker;
}

/**
 * Whether two passages merely share a node that a path passes: whatever ties it to the node before and to the node after either
 * both point at it or both hang from it, on lines of their own. It is no meeting where one relationship leads to the node and the
 * other on from it, where both are printed on a line in common, or where the node is itself the passage that makes both statements:
 * what it states holds for its parts as well, but two of its parts merely stand under one heading.
 */
export function isMeeting(node: string, before: readonly SubgraphRelationship[], after: readonly SubgraphRelationship[], rule: MeetingRule): boolean {
  return before.every((one) => after.every((other) => meet(node, one, other, rule)));
}
