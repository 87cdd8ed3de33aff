import type { ExpandConnection, Statements, Way } from '../plan/traversal-plan.js';
import { propertyOf } from './compile-pattern.js';
import { compileRow, expansionsWithin } from './compile-row.js';
import { holderOf } from './compile-way.js';

/** What a relationship is stated between, beside the start of the subquery: that is in scope by its import, and would be declared twice. */
const passedBy = ({ holder, below }: Way): readonly string[] => [holder?.variable, below?.variable].filter((variable) => variable !== undefined);

/** The order of statements: as the report has their holders. */
export function statedOrder(way: Way): string {
  const { from, hop, below } = way;
  const holder = holderOf(way);
  const nodes = [...(holder === from ? [] : [holder]), ...(below ? [below.variable] : [])];
  return [...nodes.map((node) => propertyOf(node, 'sortKey')), propertyOf(hop.variable, 'id')].join(', ');
}

/** The variables of a statement, where it leads on to other nodes: as they are declared, and their names. */
export function statedVariables({ way }: Pick<ExpandConnection, 'way'>, { start, end }: Statements) {
  const stated = way.hop.variable;
  const passed = [...passedBy(way), stated];
  const ends = [...(start === null ? [] : [`startNode(${stated}) AS ${start}`]), ...(end === null ? [] : [`endNode(${stated}) AS ${end}`])];
  return { declared: [...passed, ...ends], named: [...passed, ...[start, end].filter((name) => name !== null)] };
}

/** Whether statements are gathered while the targets are found: they lead on to no other nodes. */
export const inOnePass = ({ row }: Statements): boolean => expansionsWithin(row).length === 0;

/** Nodes on the way to a statement of which something is read. */
function readOnTheWay(way: Way, { row }: Statements): readonly string[] {
  const passed = passedBy(way);
  return row.cells.flatMap((cell) => (cell.kind === 'Row' && passed.includes(cell.row.variable) ? [cell.row.variable] : []));
}

/** Clauses after a way that leave each target once, with what states it as a list under the name of the statements, and `more` beside. */
export function gatherStated(way: Way, statements: Statements, more: readonly string[] = []): readonly string[] {
  const { target, hop } = way;
  const kept = readOnTheWay(way, statements);
  const each = kept.length === 0 ? hop.variable : `[${[hop.variable, ...kept].join(', ')}]`;
  return [
    `WITH ${[target, ...passedBy(way), hop.variable].join(', ')} ORDER BY ${propertyOf(target, 'sortKey')}, ${statedOrder(way)}`,
    `WITH ${[target, `collect(${each}) AS ${statements.name}`, ...more].join(', ')}`,
  ];
}

/** The rows of gathered statements. They are read when the page is cut, so that nothing is read of the others. */
export function statedRows(way: Way, statements: Statements, list: string = statements.name): string {
  const { name, start, end, row } = statements;
  const kept = readOnTheWay(way, statements);
  const each = kept.length === 0 ? way.hop.variable : `${name}_each`;
  const stated = kept.length === 0 ? each : `${each}[0]`;
  const bound = {
    ...(start === null ? {} : { [start]: `startNode(${stated})` }),
    ...(end === null ? {} : { [end]: `endNode(${stated})` }),
    ...(kept.length === 0 ? {} : { [way.hop.variable]: stated }),
    ...Object.fromEntries(kept.map((variable, index) => [variable, `${each}[${String(index + 1)}]`])),
  };
  return `[${each} IN ${list} | ${compileRow(row, { bound })}]`;
}
