import type { ExpandConnection, Statements } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { beyondCursor, computedKeys, gatheredKeys, orderClause } from './compile-order.js';
import { compilePage, pageLimit } from './compile-page.js';
import { propertyOf, subquery } from './compile-pattern.js';
import { compileRow, expansionsWithin } from './compile-row.js';
import { compileWay, holderOf } from './compile-way.js';

/** The variables of a statement and the order of statements: as the report has their holders. */
function statementScope({ way }: ExpandConnection, { start, end }: Statements) {
  const stated = way.hop.variable;
  const holder = holderOf(way);
  // The start of the subquery is in scope by its import, and would be declared twice.
  const passed = [way.holder?.variable, way.below?.variable].filter((variable) => variable !== undefined);
  const ends = [...(start === null ? [] : [`startNode(${stated}) AS ${start}`]), ...(end === null ? [] : [`endNode(${stated}) AS ${end}`])];
  const order = [
    ...(holder === way.from ? [] : [propertyOf(holder, 'sortKey')]),
    ...(way.below ? [propertyOf(way.below.variable, 'sortKey')] : []),
    propertyOf(stated, 'id'),
  ];
  return { declared: [...passed, stated, ...ends], named: [...passed, stated, ...[start, end].filter((name) => name !== null)], order: order.join(', ') };
}

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

/** The page of targets, each once, with no statements. */
function pageOfTargets({ expansion: { way, page }, matched, computed, limit }: Cut, context: CompileContext): readonly string[] {
  const gathered = gatheredKeys(page);
  const group = gathered.length === 0 ? `WITH DISTINCT ${way.target}` : `WITH ${[way.target, ...gathered].join(', ')}`;
  const cut = compilePage({ page, target: way.target, group: [group], carried: [way.target], conditions: computed, limit }, context);
  return [...compileWay(way, context, { conditions: matched }), ...cut];
}

/** One pass: the statements are gathered while the targets are found. */
function gatherInOnePass({ expansion, matched, computed, limit }: Cut, statements: Statements, context: CompileContext): readonly string[] {
  const { way, page } = expansion;
  const scope = statementScope(expansion, statements);
  const sortKey = propertyOf(way.target, 'sortKey');
  const group = [
    `WITH ${[way.target, ...scope.declared].join(', ')} ORDER BY ${sortKey}, ${scope.order}`,
    `WITH ${[way.target, `collect(${compileRow(statements.row)}) AS ${statements.name}`, ...gatheredKeys(page)].join(', ')}`,
  ];
  const cut = compilePage({ page, target: way.target, group, carried: [way.target, statements.name], conditions: computed, limit }, context);
  return [...compileWay(way, context, { conditions: matched }), ...cut];
}

/** Two passes: the statements lead on to other nodes, which are read for the targets of the page only. */
function gatherAfterPaging(cut: Cut, statements: Statements, context: CompileContext): readonly string[] {
  const { way } = cut.expansion;
  const scope = statementScope(cut.expansion, statements);
  const onward = expansionsWithin(statements.row);
  const gathered = [
    ...compileWay(way, context, { targetBound: true }),
    `WITH ${scope.declared.join(', ')}`,
    ...context.compileExpansions(onward),
    `WITH ${[...scope.named, ...onward.map(({ name }) => name)].join(', ')} ORDER BY ${scope.order}`,
    `RETURN collect(${compileRow(statements.row)}) AS ${statements.name}`,
  ];
  return [...pageOfTargets(cut, context), ...subquery([way.from, way.target], gathered)];
}

function findTargets(expansion: ExpandConnection, context: CompileContext): readonly string[] {
  const { statements } = expansion;
  const cut = cutOf(expansion, context);
  if (!statements) return pageOfTargets(cut, context);
  return expansionsWithin(statements.row).length === 0 ? gatherInOnePass(cut, statements, context) : gatherAfterPaging(cut, statements, context);
}

/** A page of related nodes as a list of rows. The page is cut before its nodes are expanded, so that the limit cuts targets and not what they lead to. */
export function compileExpandConnection(expansion: ExpandConnection, context: CompileContext): readonly string[] {
  const { way, page, row, statements, name } = expansion;
  const expanded = row.expansions.map((inner) => inner.name);
  const carried = [way.target, ...computedKeys(page), ...(statements ? [statements.name] : []), ...expanded];
  const onward = expanded.length === 0 ? [] : [...context.compileExpansions(row.expansions), `WITH ${carried.join(', ')} ${orderClause(way.target, page)}`];
  return subquery([way.from], [...findTargets(expansion, context), ...onward, `RETURN collect(${compileRow(row)}) AS ${name}`]);
}
