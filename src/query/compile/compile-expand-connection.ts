import type { ExpandConnection, Page, Statements } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { propertyOf, subquery } from './compile-pattern.js';
import { compileRow, expansionsWithin } from './compile-row.js';
import { compileWay, holderOf } from './compile-way.js';

function pageConditions({ after, before }: Page, target: string, name: string, { parameters }: CompileContext): readonly string[] {
  const sortKey = propertyOf(target, 'sortKey');
  if (after !== null) return [`${sortKey} > ${parameters.position(`${name}_after`, after)}`];
  return before === null ? [] : [`${sortKey} < ${parameters.position(`${name}_before`, before)}`];
}

function orderBy(target: string, { backwards }: Page): string {
  return `ORDER BY ${propertyOf(target, 'sortKey')}${backwards ? ' DESC' : ''}`;
}

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

/** One pass: the statements are gathered while the targets are found. */
function gatherInOnePass(
  expansion: ExpandConnection,
  statements: Statements,
  conditions: readonly string[],
  limit: string,
  context: CompileContext,
): readonly string[] {
  const { way, page } = expansion;
  const scope = statementScope(expansion, statements);
  const sortKey = propertyOf(way.target, 'sortKey');
  return [
    ...compileWay(way, context, { conditions }),
    `WITH ${[way.target, ...scope.declared].join(', ')} ORDER BY ${sortKey}, ${scope.order}`,
    `WITH ${way.target}, collect(${compileRow(statements.row)}) AS ${statements.name}`,
    `${orderBy(way.target, page)} LIMIT ${limit}`,
  ];
}

/** Two passes: the statements lead on to other nodes, which are read for the targets of the page only. */
function gatherAfterPaging(
  expansion: ExpandConnection,
  statements: Statements,
  conditions: readonly string[],
  limit: string,
  context: CompileContext,
): readonly string[] {
  const { way, page } = expansion;
  const scope = statementScope(expansion, statements);
  const onward = expansionsWithin(statements.row);
  const gathered = [
    ...compileWay(way, context, { targetBound: true }),
    `WITH ${scope.declared.join(', ')}`,
    ...context.compileExpansions(onward),
    `WITH ${[...scope.named, ...onward.map(({ name }) => name)].join(', ')} ORDER BY ${scope.order}`,
    `RETURN collect(${compileRow(statements.row)}) AS ${statements.name}`,
  ];
  return [
    ...compileWay(way, context, { conditions }),
    `WITH DISTINCT ${way.target} ${orderBy(way.target, page)} LIMIT ${limit}`,
    ...subquery([way.from, way.target], gathered),
  ];
}

function findTargets(expansion: ExpandConnection, context: CompileContext): readonly string[] {
  const { way, page, statements, name } = expansion;
  const conditions = pageConditions(page, way.target, name, context);
  const limit = context.parameters.value(`${name}_limit`, page.size + 1);
  if (!statements) return [...compileWay(way, context, { conditions }), `WITH DISTINCT ${way.target} ${orderBy(way.target, page)} LIMIT ${limit}`];
  if (expansionsWithin(statements.row).length === 0) return gatherInOnePass(expansion, statements, conditions, limit, context);
  return gatherAfterPaging(expansion, statements, conditions, limit, context);
}

/** A page of related nodes as a list of rows. The page is cut before its nodes are expanded, so that the limit cuts targets and not what they lead to. */
export function compileExpandConnection(expansion: ExpandConnection, context: CompileContext): readonly string[] {
  const { way, page, row, statements, name } = expansion;
  const carried = [way.target, ...(statements ? [statements.name] : []), ...row.expansions.map(({ name: expanded }) => expanded)];
  const onward = row.expansions.length === 0 ? [] : [...context.compileExpansions(row.expansions), `WITH ${carried.join(', ')} ${orderBy(way.target, page)}`];
  return subquery([way.from], [...findTargets(expansion, context), ...onward, `RETURN collect(${compileRow(row)}) AS ${name}`]);
}
