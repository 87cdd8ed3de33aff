import type { GatherGraph, GatherSource } from '../plan/gather/gather-graph.js';
import { nodeKey } from '../../model/stored-form/node-key.js';
import type { CompileContext } from './compile-context.js';
import { compileFilter } from './compile-filter.js';
import { compileGatherStep } from './compile-gather-step.js';
import { compileShortest, leftVariable } from './compile-shortest.js';
import { followedVariable, setVariable } from './gather-variables.js';
import { eachOnce, matchClause, matchRange, nodePattern, propertyOf, subquery } from './compile-pattern.js';
import { compileRow, resultsOf } from './compile-row.js';
import { returnAnswer } from './compile-shared-nodes.js';
import { entriesAt, placeOf, referencesInRow } from './shared-references.js';

function compileSource(source: GatherSource, name: string, context: CompileContext): readonly string[] {
  const { parameters } = context;
  const set = setVariable(name, source.set);
  if (source.kind === 'Bound') return subquery([source.variable], [`RETURN [${source.variable}] AS ${set}`]);
  const node = source.kind === 'ByLabel' ? source.variable : `${set}_node`;
  const sortKey = propertyOf(node, 'sortKey');
  const collect = `RETURN collect(${node}) AS ${set}`;
  if (source.kind === 'ByIds') {
    const keys = source.ids.map((id) => nodeKey(parameters.generation, id));
    return subquery([], [matchClause(nodePattern(node, 'Entity'), [`${propertyOf(node, 'key')} IN ${parameters.anyOf(`${set}_keys`, keys)}`]), collect]);
  }
  const { from, until } = parameters.range(set, source.includeReference);
  const filter = compileFilter(source.where, context);
  const match = matchRange(nodePattern(node, source.label), [`${sortKey} > ${from}`, `${sortKey} < ${until}`], filter.conditions);
  return subquery([], [match, ...filter.clauses, `WITH ${node} ORDER BY ${sortKey} LIMIT ${parameters.value(`${set}_limit`, source.limit + 1)}`, collect]);
}

function compileNodes({ name, node }: GatherGraph, sets: readonly string[], { compileExpansions }: CompileContext): readonly string[] {
  const { variable } = node;
  const carried = [variable, ...resultsOf(node)];
  return subquery(sets, [
    `UNWIND ${sets.join(' + ')} AS ${variable}`,
    eachOnce(variable),
    ...compileExpansions(node.expansions),
    `WITH ${carried.join(', ')}`,
    `RETURN collect(${compileRow(node)}) AS ${name}_nodes`,
  ]);
}

/** The clauses that gather, and the expression that gives what was gathered: `Gathered` of `reason`. */
export function gatherClauses(gather: GatherGraph, context: CompileContext): { readonly clauses: readonly string[]; readonly gathered: string } {
  const { name, sources, steps, shortest, relationship } = gather;
  const sets = [...sources, ...steps].map(({ set }) => setVariable(name, set));
  const found = [...sources, ...steps.filter(({ read }) => read), ...(shortest ? [shortest] : [])];
  const clauses = [
    ...sources.flatMap((source) => compileSource(source, name, context)),
    ...steps.flatMap((step) => compileGatherStep(step, gather, context)),
    ...(shortest ? compileShortest(shortest, gather, context) : []),
    ...compileNodes(
      gather,
      found.map(({ set }) => setVariable(name, set)),
      context,
    ),
  ];
  // Rows are made at the very end: until then whatever a step sorts would carry those of all steps before it. One
  // expression makes all of them: written once for each step, it would be a fourth of what an engine plans.
  const followed = (set: string) => followedVariable(setVariable(name, set));
  const lists = [...steps.map(({ read, set }) => (read ? followed(set) : '[]')), ...(shortest ? [followed(shortest.set)] : [])];
  const rows = `[followed IN [${lists.join(', ')}] | [${relationship.variable} IN followed | ${compileRow(relationship)}]]`;
  const ids = `[found IN [${sets.join(', ')}] | [member IN found | ${propertyOf('member', 'id')}]]`;
  const left = shortest ? `, ${leftVariable(name)}` : '';
  return { clauses, gathered: `[${name}_nodes, ${rows}, ${ids}${left}]` };
}

/** A question asked of the graph: one record. */
export function compileAskGraph(gather: GatherGraph, context: CompileContext): readonly string[] {
  const { clauses, gathered } = gatherClauses(gather, context);
  const references = referencesInRow(gather.node, entriesAt(placeOf(`${gather.name}_nodes`), gather.name));
  return [...clauses, ...returnAnswer(gathered, references, context)];
}

/** A question asked of a node that is at hand. */
export function compileAskNode(gather: GatherGraph, context: CompileContext): readonly string[] {
  const bound = gather.sources.flatMap((source) => (source.kind === 'Bound' ? [source.variable] : []));
  const { clauses, gathered } = gatherClauses(gather, context);
  return subquery(bound, [...clauses, `RETURN ${gathered} AS ${gather.name}`]);
}
