import { deepFreeze } from '../../../model/deep-freeze.js';
import type { SelectionTree } from '../../select/selection-tree.js';
import { planFilterArgument } from '../filter/plan-filter.js';
import { planAnswer } from '../plan-answer.js';
import type { PlanContext } from '../plan-context.js';
import type { Question } from '../questions/question.js';
import { RowBuilder, type RowCount } from '../row-builder.js';
import type { GatherGraph, GatherHop, GatherSource, GatherStep, ShortestWays } from './gather-graph.js';

/** How a step walks. */
export interface StepOptions {
  readonly from: readonly string[];
  readonly hops: readonly GatherHop[];
  /** @default 1 */
  readonly depth?: number;
  /** @default any */
  readonly labels?: readonly string[];
  /** @default none */
  readonly withoutLabels?: readonly string[];
  /** @default none */
  readonly withoutIds?: readonly string[];
  /** @default true */
  readonly reportOnly?: boolean;
  /** @default none */
  readonly beyond?: readonly string[];
  /** @default any node */
  readonly into?: readonly string[];
  /** @default false */
  readonly intoWhole?: boolean;
  /** @default none */
  readonly preferred?: readonly string[];
  /** @default true */
  readonly read?: boolean;
  /** @default the published `maxGathered` */
  readonly limit?: number;
}

const STEP_DEFAULTS = {
  depth: 1,
  labels: [],
  withoutLabels: [],
  withoutIds: [],
  reportOnly: true,
  beyond: [],
  into: [],
  intoWhole: false,
  preferred: [],
  read: true,
} as const;

/** Which nodes of a label gathering starts from. */
export interface LabelOptions {
  /** @default false */
  readonly includeReference?: boolean;
  /** @default the published `maxGathered` */
  readonly limit?: number;
  /** The argument `filter` of the label, as given. @default none */
  readonly filter?: unknown;
}

/** Facts that are read of every gathered node and relationship, whatever the question. The id of a relationship tells its type and its ends. */
const NODE_FACTS = ['id', 'sortKey'];
const RELATIONSHIP_FACTS = ['id', 'stated'];

/** Puts together what a question gathers: sources, steps, and the facts that its reasoning reads. */
export class GatherBuilder {
  readonly #sources: GatherSource[] = [];
  readonly #steps: GatherStep[] = [];
  #shortest: ShortestWays | null = null;
  readonly #node: RowBuilder;
  readonly #relationship: RowBuilder;
  readonly #nodeFacts: Record<string, number> = {};
  readonly #relationshipFacts: Record<string, number> = {};

  constructor(
    readonly name: string,
    readonly context: PlanContext,
    count: RowCount = 'SEVERAL',
  ) {
    this.#node = new RowBuilder(`${name}_node`, count);
    this.#relationship = new RowBuilder(`${name}_stated`);
    this.readOfNodes(NODE_FACTS);
    this.readOfRelationships(RELATIONSHIP_FACTS);
  }

  /** Starts from the nodes with these ids that exist. */
  startFrom(set: string, ids: readonly string[]): this {
    this.#sources.push({ kind: 'ByIds', set, ids: [...new Set(ids)] });
    return this;
  }

  /** Starts from all nodes of a label, or from those that pass a filter argument of it. */
  startFromAll(set: string, label: string, { includeReference = false, limit = this.context.limits.maxGathered, filter }: LabelOptions = {}): this {
    const variable = `${this.name}_${set}_node`;
    const type = this.context.model.nodeTypes[label] ?? null;
    const where = planFilterArgument(filter, `Query.${this.name}(filter:)`, { variable, type }, this.context);
    this.#sources.push({ kind: 'ByLabel', set, variable, label, where, includeReference, limit });
    return this;
  }

  /** Starts from the node that a field is asked of. */
  startFromBound(set: string, variable: string): this {
    this.#sources.push({ kind: 'Bound', set, variable });
    return this;
  }

  /** Walks on to a new set. Steps are done in the order they are given. */
  walk(set: string, { limit = this.context.limits.maxGathered, ...options }: StepOptions): this {
    this.#steps.push({ ...STEP_DEFAULTS, ...options, set, limit });
    return this;
  }

  /** Gathers all shortest ways between two sets, after the steps. */
  findShortest(shortest: ShortestWays): this {
    this.#shortest = shortest;
    return this;
  }

  /** Stored properties of nodes that reasoning needs. */
  readOfNodes(properties: readonly string[]): this {
    for (const property of properties) this.#nodeFacts[property] = this.#node.property(property);
    return this;
  }

  /** Stored properties of relationships that reasoning needs. */
  readOfRelationships(properties: readonly string[]): this {
    for (const property of properties) this.#relationshipFacts[property] = this.#relationship.property(property);
    return this;
  }

  /** The plan; `tree` is what is asked of the answer, whose fields are those that the reasoning of `question` gives. */
  build(question: Question, tree: SelectionTree): GatherGraph {
    const answer = planAnswer(tree, { node: this.#node, relationship: this.#relationship, context: this.context });
    return deepFreeze({
      kind: 'GatherGraph',
      name: this.name,
      sources: this.#sources,
      steps: this.#steps,
      shortest: this.#shortest,
      node: this.#node.build(),
      nodeFacts: this.#nodeFacts,
      relationship: this.#relationship.build(),
      relationshipFacts: this.#relationshipFacts,
      question,
      answer,
    });
  }
}
