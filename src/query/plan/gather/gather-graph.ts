import type { Direction } from '../../../model/graph-model-data.js';
import type { AnswerShape } from '../answer-shape.js';
import type { Condition } from '../condition.js';
import type { Question } from '../questions/question.js';
import type { Row } from '../traversal-plan.js';

/** Nodes that gathering starts from, as a named set. */
export type GatherSource =
  | { readonly kind: 'ByIds'; readonly set: string; readonly ids: readonly string[] }
  /** All nodes of a label that pass `where`, in natural order, up to `limit`. */
  | {
      readonly kind: 'ByLabel';
      readonly set: string;
      /** The variable that `where` is about. */
      readonly variable: string;
      readonly label: string;
      readonly where: Condition | null;
      readonly includeReference: boolean;
      readonly limit: number;
    }
  /** A node that is at hand already, where a field of a node asks the question. */
  | { readonly kind: 'Bound'; readonly set: string; readonly variable: string };

/** Relationship types that are followed one way. */
export interface GatherHop {
  /** Empty is any; of several hops each names its types. */
  readonly types: readonly string[];
  readonly direction: Direction;
}

/** From the nodes of some sets over relationships to a new set. */
export interface GatherStep {
  readonly set: string;
  readonly from: readonly string[];
  readonly hops: readonly GatherHop[];
  /** Relationships in a row that are walked, at most; more than one only over a single hop that has a direction. */
  readonly depth: number;
  /** Labels that the far end may have; empty is any. */
  readonly labels: readonly string[];
  /** Labels that it must not have. */
  readonly withoutLabels: readonly string[];
  /** Nodes that are never entered. */
  readonly withoutIds: readonly string[];
  /** Relationships of `origin: REFERENCE` are left out. */
  readonly reportOnly: boolean;
  /** Sets whose nodes are not entered again. What relates them is gathered nevertheless. */
  readonly beyond: readonly string[];
  /** Sets of which one must have the far end; empty is any node. */
  readonly into: readonly string[];
  /** Only where none of the sets of `into` was cut at the limit, which is that of the step: else any node will do. */
  readonly intoWhole: boolean;
  /** Sets whose nodes are taken first where the limit cuts. */
  readonly preferred: readonly string[];
  /** Whether what the step finds is part of what is gathered; otherwise it only tells later steps where to go, and its limit counts nodes. */
  readonly read: boolean;
  /** Relationships at most, those that print their target first; the answer says where more were left. */
  readonly limit: number;
}

/** All shortest ways from the nodes of one set to those of another: nothing else is gathered. */
export interface ShortestWays {
  /** The nodes that lie on them, the ends included. */
  readonly set: string;
  readonly from: string;
  readonly to: string;
  /** Relationship types that are followed, either way; empty is any. */
  readonly types: readonly string[];
  /** Labels that a node between the ends may have; empty is any. */
  readonly labels: readonly string[];
  /** Labels that it must not have. */
  readonly withoutLabels: readonly string[];
  /** Nodes that are never entered. */
  readonly withoutIds: readonly string[];
  /** Relationships of `origin: REFERENCE` are left out. */
  readonly reportOnly: boolean;
  /** Most hops of a way. */
  readonly maxLength: number;
  /** They keep the relationships that they go along, where the engine can keep them. */
  readonly keepRelationships: boolean;
  /** The search ends before a step that would look at more relationships than these, and the answer says so. */
  readonly limit: number;
}

/** A bounded part of the graph that a question is answered from. */
export interface GatherGraph {
  readonly kind: 'GatherGraph';
  readonly name: string;
  readonly sources: readonly GatherSource[];
  readonly steps: readonly GatherStep[];
  readonly shortest: ShortestWays | null;
  /** What is read of every gathered node; the facts that reasoning needs, by the cells they stand in. */
  readonly node: Row;
  readonly nodeFacts: Readonly<Record<string, number>>;
  readonly relationship: Row;
  readonly relationshipFacts: Readonly<Record<string, number>>;
  readonly question: Question;
  readonly answer: AnswerShape;
}
