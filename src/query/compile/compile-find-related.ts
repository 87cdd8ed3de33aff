import type { ExpandConnection, FindRelated, Statements } from '../plan/traversal-plan.js';
import type { CompileContext } from './compile-context.js';
import { orderClause } from './compile-order.js';
import { pageLimit } from './compile-page.js';
import { subquery } from './compile-pattern.js';
import { compileRow } from './compile-row.js';
import { gatherStated, inOnePass, statedRows } from './compile-stated.js';
import { compileWay } from './compile-way.js';

/** The list of targets with what states each. */
const withStatements = (found: string): string => `${found}_stated`;

const gatheredOf = (statements: Statements | null): Statements | null => (statements && inOnePass(statements) ? statements : null);

/** The rows of a page that leads on to nothing. */
function rowsOf({ way, row, page, name }: ExpandConnection, found: string, paired: Statements | null, context: CompileContext): string {
  const { target } = way;
  const cut = (list: string) => `${list}[..${pageLimit(page, name, context)}]`;
  if (!paired) return `[${target} IN ${cut(found)} | ${compileRow(row)}] AS ${name}`;
  const pair = `${target}_stated`;
  const bound = { [target]: `${pair}[0]`, [paired.name]: statedRows(way, paired, `${pair}[1]`) };
  return `[${pair} IN ${cut(withStatements(found))} | ${compileRow(row, { bound })}] AS ${name}`;
}

/** All related nodes as a list, from which each thing that is told of them is taken: there are as many as it is long. */
export function compileFindRelated({ name, way, page, statements, rows, reckoned, total }: FindRelated, context: CompileContext): readonly string[] {
  const { target } = way;
  const paired = gatheredOf(statements);
  const group = paired ? gatherStated(way, paired) : [`WITH DISTINCT ${target}`];
  const lists = [
    ...(reckoned || (page && !paired) ? [{ list: name, of: target }] : []),
    ...(paired ? [{ list: withStatements(name), of: `[${target}, ${paired.name}]` }] : []),
  ];
  const collected = lists.map(({ list, of }) => `collect(${of}) AS ${list}`);
  const found = [...compileWay(way, context, { stated: paired !== null }), ...group, ...(page ? [orderClause(target, page)] : [])];
  if (!rows) return subquery([way.from], [...found, `RETURN ${[...collected, ...(total === null ? [] : [`count(${target}) AS ${total}`])].join(', ')}`]);
  const told = [
    ...(reckoned ? [name] : []),
    rowsOf(rows, name, paired, context),
    ...(total === null ? [] : [`size(${paired ? withStatements(name) : name}) AS ${total}`]),
  ];
  return subquery([way.from], [...found, `WITH ${collected.join(', ')}`, `RETURN ${told.join(', ')}`]);
}

/** The list that a page is cut from, and the clauses that cut it. */
export function cutFromFound(
  { way, found, statements }: ExpandConnection,
  limit: string,
): { readonly list: string; readonly clauses: readonly string[] } | null {
  if (found === null) return null;
  const { target } = way;
  const paired = gatheredOf(statements);
  if (!paired) return { list: found, clauses: [`UNWIND ${found}[..${limit}] AS ${target}`] };
  const list = withStatements(found);
  const pair = `${target}_stated`;
  return { list, clauses: [`UNWIND ${list}[..${limit}] AS ${pair}`, `WITH ${pair}[0] AS ${target}, ${pair}[1] AS ${paired.name}`] };
}
