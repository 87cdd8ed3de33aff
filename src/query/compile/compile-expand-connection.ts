import type { ExpandConnection, Statements } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { cutFromFound } from './compile-find-related.js';
import { beyondCursor, computedKeys, gatheredKeys, orderClause } from './compile-order.js';
import { compilePage, pageLimit } from './compile-page.js';
import { subquery } from './compile-pattern.js';
import { compileRow, expansionsWithin, resultsOf } from './compile-row.js';
import { gatherStated, inOnePass, statedOrder, statedRows, statedVariables } from './compile-stated.js';
import { compileWay } from './compile-way.js';

/** A page that is being cut: what its targets must meet, told at the MATCH or once what they are ordered by is computed. */
interface Cut {
  readonly expansion: ExpandConnection;
  readonly matched: readonly string[];
  readonly computed: readonly string[];
  readonly limit: string;
}

function cutOf(expansion: ExpandConnection, context: CompileContext): Cut {
  const { way, page, name } = expansion;
  const beyond = beyondCursor(page, way.target, name, context);
  const late = computedKeys(page).length > 0;
  const limit = pageLimit(page, name, context);
  return { expansion, matched: late ? [] : beyond, computed: late ? beyond : [], limit };
}

/** The page of targets, each once, with the statements where one pass gathers them. */
function pageOfTargets({ expansion: { way, page }, matched, computed, limit }: Cut, statements: Statements | null, context: CompileContext): readonly string[] {
  const { target } = way;
  const gathered = gatheredKeys(page);
  const plain = gathered.length === 0 ? `WITH DISTINCT ${target}` : `WITH ${[target, ...gathered].join(', ')}`;
  const group = statements ? gatherStated(way, statements, gathered) : [plain];
  const carried = [target, ...(statements ? [statements.name] : [])];
  const stated = statements !== null || gathered.length > 0;
  return [...compileWay(way, context, { conditions: matched, stated }), ...compilePage({ page, target, group, carried, conditions: computed, limit }, context)];
}

/** A second pass: the statements lead on to other nodes, which are read for the targets of the page only. */
function gatherAfterPaging({ way }: ExpandConnection, statements: Statements, context: CompileContext): readonly string[] {
  const { declared, named } = statedVariables({ way }, statements);
  const onward = expansionsWithin(statements.row);
  const gathered = [
    ...compileWay(way, context, { targetBound: true, stated: true }),
    `WITH ${declared.join(', ')}`,
    ...context.compileExpansions(onward),
    `WITH ${[...named, ...resultsOf({ expansions: onward })].join(', ')} ORDER BY ${statedOrder(way)}`,
    `RETURN collect(${compileRow(statements.row)}) AS ${statements.name}`,
  ];
  return subquery([way.from, way.target], gathered);
}

/**
 * A page of related nodes as a list of rows. The page is cut before its nodes are expanded, so that the limit cuts targets
 * and not what they lead to.
 */
export function compileExpandConnection(expansion: ExpandConnection, context: CompileContext): readonly string[] {
  const { way, page, row, statements, name } = expansion;
  const cut = cutOf(expansion, context);
  const gathered = statements && inOnePass(statements) ? statements : null;
  const found = cutFromFound(expansion, cut.limit);
  const later = statements && !gathered ? gatherAfterPaging(expansion, statements, context) : [];
  const expanded = resultsOf(row);
  const carried = [way.target, ...computedKeys(page), ...(statements ? [statements.name] : []), ...expanded];
  const onward = expanded.length === 0 ? [] : [...context.compileExpansions(row.expansions), `WITH ${carried.join(', ')} ${orderClause(way.target, page)}`];
  const bound = gathered ? { [gathered.name]: statedRows(way, gathered) } : {};
  const imports = found ? [found.list, ...(later.length > 0 || gathered ? [way.from] : [])] : [way.from];
  return subquery(imports, [
    ...(found?.clauses ?? pageOfTargets(cut, gathered, context)),
    ...later,
    ...onward,
    `RETURN collect(${compileRow(row, { bound })}) AS ${name}`,
  ]);
}
