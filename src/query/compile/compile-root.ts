import type { CypherStatement } from '../../engine/engine.js';
import { nodeKey } from '../../model/stored-form/node-key.js';
import type { FindNode, FindNodes } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { matchClause, nodePattern, propertyOf } from './compile-pattern.js';
import { compileRow } from './compile-row.js';

const keyOf = ({ variable }: FindNode['row']): string => `${variable}_key`;

/** The statement of a plan for another node of the same label. */
export function bindFoundId(
  statement: CypherStatement,
  { row }: FindNode,
  { generation, id }: { readonly generation: string; readonly id: string },
): CypherStatement {
  return Object.freeze({ ...statement, parameters: Object.freeze({ ...statement.parameters, [keyOf(row)]: nodeKey(generation, id) }) });
}

/** One node by its id: one record with one row, or none. */
export function compileFindNode({ label, id, row }: FindNode, { parameters, compileExpansions }: CompileContext): readonly string[] {
  const { variable } = row;
  return [
    matchClause(nodePattern(variable, label), [`${propertyOf(variable, 'key')} = ${parameters.key(keyOf(row), id)}`]),
    ...compileExpansions(row.expansions),
    `RETURN ${compileRow(row)} AS answer`,
  ];
}

/** Nodes by their ids: a record for each that exists. */
export function compileFindNodes({ label, ids, row }: FindNodes, { parameters, compileExpansions }: CompileContext): readonly string[] {
  const { variable } = row;
  const keys = [...new Set(ids)].map((id) => nodeKey(parameters.generation, id));
  return [
    `UNWIND ${parameters.value(`${variable}_keys`, keys)} AS ${variable}_key`,
    matchClause(nodePattern(variable, label ?? 'Entity'), [`${propertyOf(variable, 'key')} = ${variable}_key`]),
    ...compileExpansions(row.expansions),
    `RETURN ${compileRow(row)} AS answer ORDER BY ${propertyOf(variable, 'key')}`,
  ];
}
