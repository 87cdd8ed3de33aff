import type { CypherStatement } from '../../engine/engine.js';
import type { Expansion, TraversalPlan } from '../plan/traversal-plan.js';
import { AGGREGATIONS } from './aggregate/aggregations.js';
import { compileCondition } from './compile-condition.js';
import type { CompileContext, StatementAbilities } from './compile-context.js';
import { compileExpandConnection } from './compile-expand-connection.js';
import { compileFindRelated } from './compile-find-related.js';
import { compileAskGraph, compileAskNode } from './compile-gather.js';
import { compileCountRelated, compileExpandToOne, compileProbeRelated } from './compile-related-facts.js';
import { compileListNodes } from './compile-list-nodes.js';
import { compileFindNode, compileFindNodes } from './compile-root.js';
import { compileResolveNames } from './search/compile-resolve.js';
import { compileSearchNodes } from './search/compile-search.js';
import { StatementParameters } from './statement-parameters.js';

type Compilers<Step extends { readonly kind: string }> = {
  readonly [Kind in Step['kind']]: (step: Extract<Step, { kind: Kind }>, context: CompileContext) => readonly string[];
};

const EXPANSIONS: Compilers<Expansion> = {
  FindRelated: compileFindRelated,
  ExpandConnection: compileExpandConnection,
  ExpandToOne: compileExpandToOne,
  CountRelated: compileCountRelated,
  ProbeRelated: compileProbeRelated,
  GatherGraph: compileAskNode,
  ...AGGREGATIONS,
};

const ROOTS: Compilers<TraversalPlan> = {
  FindNode: compileFindNode,
  FindNodes: compileFindNodes,
  ListNodes: compileListNodes,
  SearchNodes: compileSearchNodes,
  ResolveNames: compileResolveNames,
  GatherGraph: compileAskGraph,
};

/** Plans that give one record at most, of which an engine may answer several in one statement. */
const ONE_RECORD: ReadonlySet<TraversalPlan['kind']> = new Set(['FindNode', 'ListNodes', 'SearchNodes', 'GatherGraph']);

function compileStep<Step extends { readonly kind: string }>(compilers: Compilers<Step>, step: Step, context: CompileContext): readonly string[] {
  const compile = compilers[step.kind as Step['kind']] as (step: Step, context: CompileContext) => readonly string[];
  return compile(step, context);
}

/** Turns a plan into the one statement that carries it out in a generation, on an engine that can so much. Equal plans but for values give equal texts. */
export function compilePlan(plan: TraversalPlan, generation: string, abilities: StatementAbilities): CypherStatement {
  const parameters = new StatementParameters(generation);
  const context: CompileContext = {
    parameters,
    abilities,
    compileCondition: (condition) => compileCondition(condition, context),
    compileExpansions: (expansions) => expansions.flatMap((expansion) => compileStep(EXPANSIONS, expansion, context)),
  };
  const text = compileStep(ROOTS, plan, context).join('\n');
  return Object.freeze({ text, parameters: parameters.values, ...(ONE_RECORD.has(plan.kind) ? { coalesces: true } : {}) });
}
