import { nodeKey } from '../../model/stored-form/node-key.js';
import type { CompileContext } from './compile-context.js';
import { matchClause, nodePattern, propertyOf, subquery } from './compile-pattern.js';
import { compileRow } from './compile-row.js';
import { entriesAt, placeOf, referencesInRow, type EachEntry, type SharedReference } from './shared-references.js';

function takeEach({ list, entry, first }: EachEntry, { parameters }: CompileContext): string {
  return `UNWIND ${list}${first ? `[..${parameters.value(first.parameter, first.size)}]` : ''} AS ${entry}`;
}

/** The nodes that are named by their ids, each once, as a list of rows. */
function readNodes({ shared: { name, label, row }, ids }: SharedReference, context: CompileContext): readonly string[] {
  const { variable, expansions } = row;
  const id = `${name}_id`;
  // They are told apart by their ids and found by an index: telling whole nodes apart is slow on one of the engines.
  const key = `${context.parameters.value('key_prefix', nodeKey(context.parameters.generation, ''))} + ${id}`;
  return subquery(
    [ids.from],
    [
      ...ids.through.map((list) => takeEach(list, context)),
      `WITH DISTINCT ${ids.value} AS ${id}`,
      matchClause(nodePattern(variable, label ?? 'Entity'), [`${propertyOf(variable, 'key')} = ${key}`]),
      ...context.compileExpansions(expansions),
      `RETURN collect(${compileRow(row)}) AS ${name}`,
    ],
  );
}

interface ReadLists {
  readonly clauses: readonly string[];
  readonly names: readonly string[];
}

function readLists(references: readonly SharedReference[], context: CompileContext): ReadLists {
  const read = references.map((reference): ReadLists => {
    const { name, row } = reference.shared;
    const onward = readLists(referencesInRow(row, entriesAt(placeOf(name), name)), context);
    return { clauses: [...readNodes(reference, context), ...onward.clauses], names: [name, ...onward.names] };
  });
  return { clauses: read.flatMap(({ clauses }) => clauses), names: read.flatMap(({ names }) => names) };
}

/**
 * The end of a statement: what it answers, and beside it under their names the lists of nodes that the answer names by their ids.
 * A list is read after all rows that lead to it, so that a node which many of them lead to is expanded once. It may lead to further ones.
 */
export function returnAnswer(answer: string, references: readonly SharedReference[], context: CompileContext): readonly string[] {
  if (references.length === 0) return [`RETURN ${answer} AS answer`];
  const { clauses, names } = readLists(references, context);
  return [...clauses, `RETURN {rows: ${answer}, ${names.map((name) => `${name}: ${name}`).join(', ')}} AS answer`];
}
