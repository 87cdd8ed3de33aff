import type { GatherGraph, ShortestWays } from '../plan/gather/gather-graph.js';
import type { CompileContext } from './compile-context.js';
import { withoutLabelsCondition } from './compile-gather-conditions.js';
import { labelCondition, matchClause, nodePattern, propertyOf, relationshipPattern, subquery } from './compile-pattern.js';
import { followedVariable, setVariable } from './gather-variables.js';

/** The variable that tells how many relationships the search would have looked at next: 0 where it came to its end. */
export const leftVariable = (name: string): string => `${name}_left`;

/** What a search compiles with: its parameter of the limit, and the variables that the rest of the statement needs. */
interface Search {
  readonly shortest: ShortestWays;
  readonly limit: string;
  readonly carried: string;
  readonly context: CompileContext;
}

/** How many relationships the next step from a node looks at: its degree, which engines have at hand. */
const workOf = ({ types }: ShortestWays, node: string) =>
  `coalesce(sum(COUNT { ${nodePattern(node)}${relationshipPattern({ types, direction: 'both' })}() }), 0)`;

/**
 * A side of the search, where it starts: the nodes that it reached last, all that it has seen, what each step found, the last one first, and
 * what the next one has to look at. A step found ways: a node, and the nodes that it was reached from.
 */
function sideOf(shortest: ShortestWays, ends: string, side: string): readonly string[] {
  return [
    ...subquery([ends], [`UNWIND ${ends} AS near`, `RETURN ${workOf(shortest, 'near')} AS ${side}_work`]),
    `WITH *, [${ends}, ${ends}, [], ${side}_work] AS ${side}`,
  ];
}

/** What is at hand is asked before anything is read: a CASE keeps its order on every engine. In the last step the sides meet, or nothing is found. */
function entered({ shortest, context: { parameters } }: Search, last: boolean): string {
  const { set, reportOnly, labels, withoutIds } = shortest;
  const said = reportOnly ? `${propertyOf('stated', 'origin')} = 'REPORT'` : 'true';
  if (last) return `CASE WHEN far IN other THEN ${said} ELSE false END`;
  const asked = [
    said,
    ...labelCondition('far', labels).map((condition) => `(${condition})`),
    ...withoutLabelsCondition(shortest, { set, far: 'far', parameters }),
    ...(withoutIds.length > 0 ? [`NOT ${propertyOf('far', 'id')} IN ${parameters.anyOf(`${set}_without`, withoutIds)}`] : []),
  ];
  return `CASE WHEN far IN other THEN ${said} WHEN far IN seen THEN false ELSE ${asked.join(' AND ')} END`;
}

/** One step from the side that has less to look at; none once the sides have met, or where it is too much. */
function stepOf(search: Search, last: boolean): readonly string[] {
  const { shortest, limit, carried } = search;
  const ended = `sides[0][3] > ${limit} OR size(met) > 0`;
  const walked = relationshipPattern({ variable: 'stated', types: shortest.types, direction: 'both' });
  return [
    `WITH ${carried}, CASE WHEN here[3] > there[3] THEN [there, here] ELSE [here, there] END AS sides, met`,
    ...subquery(
      ['sides', 'met'],
      [
        `WITH CASE WHEN ${ended} THEN [] ELSE sides[0][0] END AS reached, sides[0][1] AS seen, sides[1][0] AS other`,
        'UNWIND reached AS near',
        matchClause(`${nodePattern('near')}${walked}${nodePattern('far')}`, [entered(search, last)]),
        'WITH far, collect(near) AS nears',
        `RETURN collect(far) AS found, collect([far, nears]) AS ways, ${last ? '0 * count(far)' : workOf(shortest, 'far')} AS work`,
      ],
    ),
    `WITH ${carried}, CASE WHEN ${ended} THEN sides[0] ELSE [found, sides[0][1] + found, [ways] + sides[0][2], work] END AS here, ` +
      'sides[1] AS there, met + [node IN found WHERE node IN sides[1][0]] AS met',
  ];
}

/** Back from where the sides met to the ends of one: the nodes of the last step, and all ways. */
function backTo(side: string): string {
  const nears = 'reduce(nodes = [], way IN ways | CASE WHEN way[0] IN back[0] THEN nodes + way[1] ELSE nodes END)';
  return `reduce(back = [met, []], ways IN ${side}[2] | [${nears}, back[1] + [way IN ways WHERE way[0] IN back[0]]])[1]`;
}

/** Relationships are matched again where the ways are known: one engine takes those of a list that was put together for nodes. */
function relationshipsOf({ types, reportOnly }: ShortestWays, stated: string, followed: string): readonly string[] {
  const walked = relationshipPattern({ variable: stated, types, direction: 'both' });
  const said = reportOnly ? [`${propertyOf(stated, 'origin')} = 'REPORT'`] : [];
  return [
    'UNWIND ways AS way',
    'WITH way[0] AS far, way[1] AS nears',
    'UNWIND nears AS near',
    matchClause(`${nodePattern('near')}${walked}${nodePattern('far')}`, said),
    `RETURN collect(${stated}) AS ${followed}`,
  ];
}

/**
 * The clauses that find all shortest ways between two sets: the side with fewer relationships to look at is expanded until the sides meet, and
 * from there both are walked back. They give the set, the relationships that were followed, and how much was left.
 */
export function compileShortest(shortest: ShortestWays, { name, relationship }: GatherGraph, context: CompileContext): readonly string[] {
  const [set, from, to] = [shortest.set, shortest.from, shortest.to].map((each) => setVariable(name, each)) as [string, string, string];
  const search: Search = { shortest, limit: context.parameters.value(`${set}_limit`, shortest.limit), carried: `${from}, ${to}`, context };
  const { carried } = search;
  const left = 'CASE WHEN size(met) > 0 THEN 0 WHEN here[3] > there[3] THEN there[3] ELSE here[3] END';
  return [
    ...sideOf(shortest, from, 'here'),
    ...sideOf(shortest, to, 'there'),
    'WITH *, [] AS met',
    ...Array.from({ length: shortest.maxLength }, (_, index) => stepOf(search, index === shortest.maxLength - 1)).flat(),
    `WITH ${carried}, ${backTo('here')} + ${backTo('there')} AS ways, ${left} AS ${leftVariable(name)}`,
    ...subquery(['ways'], relationshipsOf(shortest, relationship.variable, followedVariable(set))),
    `WITH ${carried}, [way IN ways | way[0]] AS ${set}, ${followedVariable(set)}, ${leftVariable(name)}`,
  ];
}
