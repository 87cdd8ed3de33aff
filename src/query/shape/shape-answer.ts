import type { AnswerFieldShape, AnswerShape } from '../plan/answer-shape.js';
import type { GatherGraph } from '../plan/gather/gather-graph.js';
import { answerQuestion } from '../reason/answer-question.js';
import type { Answer, AnswerValue, CitedBy } from '../reason/answer.js';
import { pageOf, type PagedEntry } from '../reason/page-of.js';
import { readSubgraph, type Gathered } from '../reason/read-subgraph.js';
import { shapeCitationsOf } from './shape-citations.js';
import { objectOf } from './set-field.js';
import { TYPE_NAME, type RowValues, type ShapeContext, type ShapedObject } from './shape-context.js';

interface GatheredRows {
  readonly nodes: ReadonlyMap<string, RowValues>;
  readonly relationships: ReadonlyMap<string, RowValues>;
}

interface AnswerContext extends ShapeContext {
  readonly rows: GatheredRows;
}

function rowsOf([nodes, steps]: Gathered, { nodeFacts, relationshipFacts }: GatherGraph): GatheredRows {
  const byId = (rows: readonly RowValues[], cell = 0) => new Map(rows.map((row) => [String(row[cell]), row]));
  return { nodes: byId(nodes, nodeFacts['id']), relationships: byId(steps.flat(), relationshipFacts['id']) };
}

function rowOf(rows: ReadonlyMap<string, RowValues>, id: string): RowValues {
  const row = rows.get(id);
  if (!row) throw new Error(`An answer names ${id}, which was not gathered.`);
  return row;
}

type Shapers = {
  readonly [Kind in AnswerFieldShape['kind']]: (
    shape: Extract<AnswerFieldShape, { kind: Kind }>,
    value: NonNullable<AnswerValue>,
    context: AnswerContext,
  ) => unknown;
};

const SHAPERS: Shapers = {
  Value: (_shape, value) => value,
  Object: ({ shape }, value, context) => shapeFields(shape, value as Answer, context),
  Page: ({ page, shape }, value, context) => shapeFields(shape, pageOf(value as readonly PagedEntry[], page), context),
  Node: ({ shape }, value, context) => context.shapeObject(rowOf(context.rows.nodes, value as string), shape),
  Statement: ({ shape }, value, context) => context.shapeObject(rowOf(context.rows.relationships, value as string), shape),
  Citations: ({ cells, parts }, value, context) => {
    const { nodes = [], relationships = [] } = value as CitedBy;
    const cited = [
      ...nodes.map((id) => ({ row: rowOf(context.rows.nodes, id), cells: cells.node })),
      ...relationships.map((id) => ({ row: rowOf(context.rows.relationships, id), cells: cells.relationship })),
    ];
    return shapeCitationsOf(cited, parts, context);
  },
};

function shapeValue(shape: AnswerFieldShape, value: AnswerValue | undefined, context: AnswerContext): unknown {
  if (value === undefined) throw new Error(`The answer has no field ${shape.name}.`);
  if (value === null) return null;
  if (Array.isArray(value) && shape.kind !== 'Page') return (value as readonly AnswerValue[]).map((entry) => shapeValue(shape, entry, context));
  const shaper = SHAPERS[shape.kind] as (shape: AnswerFieldShape, value: NonNullable<AnswerValue>, context: AnswerContext) => unknown;
  return shaper(shape, value, context);
}

function shapeFields({ typeName, fields }: AnswerShape, answer: Answer, context: AnswerContext): ShapedObject {
  return Object.assign(
    objectOf(fields, (field) => shapeValue(field, answer[field.name], context)),
    { [TYPE_NAME]: typeName },
  );
}

/** Reasons over what a gather gave, and puts what was read of nodes and statements where the answer names them. */
export function shapeAnswer(gathered: Gathered, gather: GatherGraph, context: ShapeContext): ShapedObject {
  const labelOf = (id: string) => context.typeNameOf('BY_ID', id);
  const answer = answerQuestion(gather.question, readSubgraph(gathered, gather, labelOf));
  const rows = rowsOf(gathered, gather);
  return shapeFields(gather.answer, answer, { ...context.withGathered(rows.nodes), rows });
}
