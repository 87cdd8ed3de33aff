import type { FieldSelection, SelectionTree } from '../select/selection-tree.js';
import type { AnswerFieldShape, AnswerShape } from './answer-shape.js';
import { planAnswerPage } from './plan-answer-page.js';
import type { PlanContext } from './plan-context.js';
import { citationCells, namedParts } from './plan-property.js';
import { planStatement } from './plan-statement.js';
import type { RowBuilder } from './row-builder.js';
import type { ObjectShape } from './row-shape.js';

/** The rows that everything gathered is read by. */
export interface AnswerRows {
  readonly node: RowBuilder;
  readonly relationship: RowBuilder;
  readonly context: PlanContext;
}

/** What is asked of a node, of which only the id is known before the statement runs: it may be of any type. */
function planGatheredNode(tree: SelectionTree, { node, context }: AnswerRows): ObjectShape {
  const typed = context.model.nodeTypes[tree.typeName];
  return context.planNode(typed ? { typeName: 'Entity', fields: [], byType: { [typed.label]: tree.fields } } : tree, null, node);
}

function planGatheredStatement(tree: SelectionTree, rows: AnswerRows): ObjectShape {
  const { relationship, context } = rows;
  const planEnd = (key: string, end: 'holder' | 'start' | 'end', selection: SelectionTree) => {
    const cell = relationship.endId(end === 'end' ? 'end' : 'start');
    return { kind: 'GatheredNode', key, cell, shape: planGatheredNode(selection, rows) } as const;
  };
  return planStatement(tree, relationship, planEnd, context);
}

function planField(field: FieldSelection, owner: string, rows: AnswerRows): AnswerFieldShape {
  const { responseKey: key, name, selection } = field;
  if (!selection) return { kind: 'Value', key, name };
  const { model } = rows.context;
  const { typeName } = selection;
  if (typeName.endsWith('Connection'))
    return { kind: 'Page', key, name, page: planAnswerPage(field, owner, rows.context.limits), shape: planAnswer(selection, rows) };
  if (typeName === 'Entity' || typeName === 'Node' || model.nodeTypes[typeName]) return { kind: 'Node', key, name, shape: planGatheredNode(selection, rows) };
  if (typeName === 'Statement') return { kind: 'Statement', key, name, shape: planGatheredStatement(selection, rows) };
  if (typeName !== 'Citation') return { kind: 'Object', key, name, shape: planAnswer(selection, rows) };
  return {
    kind: 'Citations',
    key,
    name,
    cells: { node: citationCells(rows.node, field, 'SEVERAL_ROWS'), relationship: citationCells(rows.relationship, field, 'SEVERAL_ROWS') },
    parts: namedParts(field),
  };
}

/** Plans what is asked of an answer; whatever nodes and statements it names are read by the same two rows. */
export function planAnswer(tree: SelectionTree, rows: AnswerRows): AnswerShape {
  return { typeName: tree.typeName, fields: tree.fields.map((field) => planField(field, tree.typeName, rows)) };
}
