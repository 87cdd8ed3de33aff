import type { EngineRecord } from '../../engine/engine.js';
import type { GraphModel } from '../../model/graph-model-data.js';
import type { GraphState } from '../graph-state/graph-state.js';
import { nothingGathered, type Gathered } from '../reason/read-subgraph.js';
import type { FindNodes, ListNodes, TraversalPlan } from '../plan/traversal-plan.js';
import { shapeAnswer } from './shape-answer.js';
import { shapeConnection } from './shape-connection.js';
import type { RowValues, ShapeContext, ShapedObject } from './shape-context.js';
import { NOTHING_READ, readAnswer, type SharedRows } from './shared-rows.js';
import { shapeField, shapeObject } from './shape-object.js';
import { shapeResolve } from './search/shape-resolve.js';
import { shapeSearch } from './search/shape-search.js';

const typeNames = new WeakMap<GraphModel, ShapeContext['typeNameOf']>();

function typeNamesOf(model: GraphModel): ShapeContext['typeNameOf'] {
  const labels = new Map(Object.values(model.nodeTypes).map(({ prefix, label }) => [prefix, label]));
  return (told, discriminator) => {
    const found = told === 'BY_ID' ? labels.get(discriminator.slice(0, discriminator.indexOf(':'))) : model.relationshipTypes[discriminator]?.typeName;
    if (found === undefined) throw new Error(`"${discriminator}" tells no type of the model.`);
    return found;
  };
}

function contextOf(state: GraphState, model: GraphModel, shared: SharedRows): ShapeContext {
  const typeNameOf = typeNames.get(model) ?? typeNamesOf(model);
  typeNames.set(model, typeNameOf);
  const within = (gathered: ShapeContext['gathered']): ShapeContext => {
    const context: ShapeContext = {
      state,
      typeNameOf,
      gathered,
      shared,
      shapeObject: (row, shape) => shapeObject(row, shape, context),
      shapeField: (row, shape) => shapeField(shape, row, context),
      withGathered: within,
    };
    return context;
  };
  return within(null);
}

function shapeNodes({ ids, row }: FindNodes, answers: readonly RowValues[], context: ShapeContext): readonly (ShapedObject | null)[] {
  const found = new Map(answers.map((answer) => [answer[row.shape.discriminator], answer]));
  return ids.map((id) => {
    const answer = found.get(id);
    return answer ? context.shapeObject(answer, row.shape) : null;
  });
}

function shapeList(
  { label, includeReference, row, probe, total: counted, together, shape }: ListNodes,
  answer: RowValues | null,
  context: ShapeContext,
): ShapedObject {
  const { nodes, referenceNodes } = context.state.pointer;
  // What the statement gave, in the order that it was asked for.
  const given = [...(answer ?? [])];
  const rows = row === null ? [] : ((given.shift() ?? []) as readonly RowValues[]);
  const beyond = probe && Number(given.shift()) > 0;
  const total = counted ? Number(given.shift() ?? 0) : (nodes[label] ?? 0) + (includeReference ? (referenceNodes[label] ?? 0) : 0);
  const start = together ? ((given.shift() ?? []) as RowValues) : [];
  return shapeConnection({ rows, total, beyond, start }, shape, context);
}

/** Turns the records of a plan's statement into the value of its root field. */
export function shapeResult(records: readonly EngineRecord[], plan: TraversalPlan, state: GraphState, model: GraphModel): unknown {
  const answers = records.map(readAnswer);
  const [{ rows: answer, shared } = NOTHING_READ] = answers;
  const context = contextOf(state, model, shared);
  if (plan.kind === 'FindNodes') return shapeNodes(plan, (answer ?? []) as readonly RowValues[], context);
  if (plan.kind === 'ListNodes') return shapeList(plan, answer, context);
  if (plan.kind === 'ResolveNames')
    return shapeResolve(
      answers.map(({ rows }) => rows ?? []),
      plan,
      context,
    );
  if (plan.kind === 'SearchNodes') return shapeSearch(answer ?? undefined, plan, context);
  if (plan.kind === 'GatherGraph') return shapeAnswer(answer ? (answer as unknown as Gathered) : nothingGathered(plan), plan, context);
  return answer ? context.shapeObject(answer, plan.row.shape) : null;
}
