import { ObjectType } from 'type-graphql';
import { Entity } from '../nodes/entity.js';
import type { DeclaredClass } from './declaration.js';

/** How far `scope: WITHIN` reaches from a node, and whether it is the default. */
export interface WithinOptions {
  /** The relationship types that are walked. */
  readonly over: readonly string[];
  /** `out` follows them as stored (HAS_MEASURE), `in` against it (PART_OF). */
  readonly direction: 'out' | 'in';
  /** Relationships at most. */
  readonly depth: number;
  /** Scope of a field that does not say. */
  readonly defaultScope: 'WITHIN' | 'DIRECT';
  /** Fields of other types that lead here count what is below as well (`law.tasks`). @default false */
  readonly gathers?: boolean;
  /** Several ways may lead to one node below, so that each is taken once. @default false: a tree */
  readonly distinct?: boolean;
}

/** How a node type is declared. */
export interface NodeTypeOptions {
  /** The Cypher label and the GraphQL type name. */
  readonly label: string;
  /** Name of a connection to it, such as `regions`. */
  readonly plural: string;
  /** What its ids begin with, such as `region`. */
  readonly prefix: string;
  readonly description: string;
  /** The Korean word for it, for readers of the report. */
  readonly korean: string;
  /** PLAN kinds belong to one document, which their ids name, in printed order; SHARED kinds are common to all plans, in order of their names. */
  readonly kind: 'PLAN' | 'SHARED';
  /** What `scope: WITHIN` adds. @default no scope */
  readonly within?: WithinOptions;
  /** Nodes and PART_OF edges of `origin: REFERENCE` may exist, so that lists take `includeReference`. @default false */
  readonly reference?: boolean;
  /** The figure that a node is, so that filters respect its qualifier. @default none */
  readonly quantity?: { readonly name: string; readonly amount: string; readonly qualifier: string; readonly currency?: string };
}

const OPTIONS = new WeakMap<object, NodeTypeOptions>();

/** Declares a class as a node type: a GraphQL object type and a label in one. */
export function NodeType(options: NodeTypeOptions): ClassDecorator {
  return (declared) => {
    OPTIONS.set(declared, Object.freeze(options));
    ObjectType(options.label, { implements: Entity, description: `${options.description} (${options.korean})` })(declared);
  };
}

/** What `@NodeType` declared of a class. Throws where it was not decorated. */
export function nodeTypeOptions(declared: DeclaredClass): NodeTypeOptions {
  const options = OPTIONS.get(declared);
  if (!options) throw new Error(`Class ${declared.name} is listed as a node type but has no @NodeType.`);
  return options;
}
