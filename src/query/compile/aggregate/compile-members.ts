import type { Members } from '../../plan/aggregate/aggregation-plan.js';
import type { CompileContext } from '../compile-context.js';
import { compileListed } from '../compile-listed.js';
import { propertyOf } from '../compile-pattern.js';
import { compileWay } from '../compile-way.js';

/** The variable that each of the nodes is bound to. */
export function memberOf(members: Members): string {
  return members.kind === 'Related' ? members.way.target : members.variable;
}

/** The variables of the surrounding statement that finding them starts from. */
export function importsOf(members: Members): readonly string[] {
  if (members.kind === 'Grouped') return [members.list];
  return members.kind === 'Related' ? [members.found ?? members.way.from] : [];
}

/** Clauses that bind each of the nodes once; `name` begins the names of their parameters. */
export function compileMembers(members: Members, name: string, context: CompileContext): readonly string[] {
  if (members.kind === 'Related' && members.found !== null) return [`UNWIND ${members.found} AS ${members.way.target}`];
  if (members.kind === 'Related') return [...compileWay(members.way, context), `WITH DISTINCT ${members.way.target}`];
  if (members.kind === 'Grouped') return [`UNWIND ${members.list} AS ${members.variable}`];
  const { variable, includeReference } = members;
  const { from, until } = context.parameters.range(name, includeReference);
  const sortKey = propertyOf(variable, 'sortKey');
  return compileListed(members, [`${sortKey} > ${from}`, `${sortKey} < ${until}`], context);
}
