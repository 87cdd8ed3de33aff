import { nodeKey } from '../../model/stored-form/node-key.js';
import type { FindNode, FindNodes } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { matchClause, nodePattern, propertyOf } from './compile-pattern.js';
import { compileRow } from './compile-row.js';
import { returnAnswer } from './compile-shared-nodes.js';
import { entriesAt, placeOf, referencesIn, referencesInRow } from './shared-references.js';

const keyOf = ({ variable }: FindNode['row']): string => `${variable}_key`;

/** One node by its id: one record with one row, or none. */
export function compileFindNode({ label, id, row }: FindNode, context: CompileContext): readonly string[] {
  const { variable, expansions } = row;
  const references = expansions.flatMap((expansion) => referencesIn(expansion, placeOf(expansion.name)));
  return [
    matchClause(nodePattern(variable, label), [`${propertyOf(variable, 'key')} = ${context.parameters.key(keyOf(row), id)}`]),
    ...context.compileExpansions(expansions),
    ...returnAnswer(compileRow(row), references, context),
  ];
}

/** Nodes by their ids: one record with a row for each that exists, in no order. */
export function compileFindNodes({ label, ids, row }: FindNodes, context: CompileContext): readonly string[] {
  const { parameters } = context;
  const { variable, expansions } = row;
  const found = `${variable}_rows`;
  const references = referencesInRow(row, entriesAt(placeOf(found), variable));
  const keys = [...new Set(ids)].map((id) => nodeKey(parameters.generation, id));
  return [
    `UNWIND ${parameters.value(`${variable}_keys`, keys)} AS ${variable}_key`,
    matchClause(nodePattern(variable, label ?? 'Entity'), [`${propertyOf(variable, 'key')} = ${variable}_key`]),
    ...context.compileExpansions(expansions),
    `WITH collect(${compileRow(row)}) AS ${found}`,
    ...returnAnswer(found, references, context),
  ];
}
