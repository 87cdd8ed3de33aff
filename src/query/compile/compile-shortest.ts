import type { GatherGraph, ShortestWays } from '../plan/gather/gather-graph.js';
import type { CompileContext } from './compile-context.js';
import { withoutLabelsCondition } from './compile-gather-conditions.js';
import { labelCondition, matchClause, nodePattern, propertyOf, relationshipPattern, subquery } from './compile-pattern.js';
import { followedVariable, setVariable } from './gather-variables.js';

/** The variable that tells how many relationships the last step that was left had to look at: over the limit where it was not taken. */
export const leftVariable = (name: string): string => `${name}_left`;

/** What a search compiles with: its parameter of the limit, and the variables that the rest of the statement needs. */
interface Search {
  readonly shortest: ShortestWays;
  readonly limit: string;
  readonly carried: string;
  /** A way, as a step finds it. */
  readonly way: string;
  readonly context: CompileContext;
}

/** How many relationships the next step from some nodes looks at: their degrees, which engines have at hand. */
const workOf = ({ types }: ShortestWays, nodes: string) =>
  `reduce(work = 0, node IN ${nodes} | work + COUNT { ${nodePattern('node')}${relationshipPattern({ types, direction: 'both' })}() })`;

/**
 * A side of the search, where it starts: the nodes that it reached last, all that it has seen, the ways that each step found, the last one first,
 * and what the next one has to look at. A way is a node, one that it was reached from, and the relationship where engines keep it.
 */
const sideOf = (shortest: ShortestWays, ends: string) => `[${ends}, ${ends}, [], ${workOf(shortest, ends)}]`;

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

/** What a step gives: the ways on which the sides meet, and before the last step what the side has to go on from. */
function foundBy({ way }: Search, last: boolean): string {
  if (last) return `RETURN collect(${way}) AS meeting`;
  return `RETURN collect(DISTINCT far) AS found, collect(${way}) AS ways, collect(CASE WHEN far IN other THEN ${way} END) AS meeting`;
}

/** One step from the side that has less to look at; none once the sides have met, or where it is too much. */
function stepOf(search: Search, last: boolean): readonly string[] {
  const { shortest, limit, carried } = search;
  const ended = `size(met) > 0 OR sides[0][3] > ${limit}`;
  const walked = relationshipPattern({ variable: 'stated', types: shortest.types, direction: 'both' });
  // Where the sides have met, how this one came there is all that is left of it. With nothing to look at it stays the first one.
  const after = `WHEN size(meeting) > 0 THEN [[], [], sides[0][2], 0] ELSE [found, sides[0][1] + found, [ways] + sides[0][2], ${workOf(shortest, 'found')}]`;
  return [
    `WITH ${carried}, met, CASE WHEN here[3] > there[3] THEN [there, here] ELSE [here, there] END AS sides`,
    ...subquery(
      ['sides', 'met'],
      [
        `WITH CASE WHEN ${ended} THEN [] ELSE sides[0][0] END AS reached, sides[0][1] AS seen, sides[1][0] AS other`,
        'UNWIND reached AS near',
        matchClause(`${nodePattern('near')}${walked}${nodePattern('far')}`, [entered(search, last)]),
        foundBy(search, last),
      ],
    ),
    `WITH ${carried}, met + meeting AS met, ${last ? 'sides[0]' : `CASE WHEN ${ended} THEN sides[0] ${after} END`} AS here, sides[1] AS there`,
  ];
}

/** Back from where the sides met, which is the first or the second node of these ways, to the ends of one side: the nodes of the last step, and all ways. */
function backTo(side: string, met: 0 | 1): string {
  const reached = '[way IN ways WHERE way[0] IN back[0]';
  return `reduce(back = [[way IN met | way[${String(met)}]], []], ways IN ${side}[2] | [${reached} | way[1]], back[1] + ${reached}]])[1]`;
}

/** Where an engine does not keep relationships, they are matched again for the ways that are known. */
function matchAgain({ types, reportOnly }: ShortestWays, stated: string, followed: string): readonly string[] {
  const walked = relationshipPattern({ variable: stated, types, direction: 'both' });
  const said = reportOnly ? [`${propertyOf(stated, 'origin')} = 'REPORT'`] : [];
  return [
    'UNWIND ways AS way',
    'WITH way[0] AS far, way[1] AS near',
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
  const { parameters, abilities } = context;
  const [carried, followed] = [`${from}, ${to}`, followedVariable(set)];
  const kept = shortest.keepRelationships && abilities.keepsRelationships;
  const way = kept ? '[far, near, stated]' : '[far, near]';
  const search: Search = { shortest, limit: parameters.value(`${set}_limit`, shortest.limit), carried, way, context };
  const left = 'CASE WHEN size(met) > 0 THEN 0 WHEN here[3] > there[3] THEN there[3] ELSE here[3] END';
  return [
    `WITH ${carried}, ${sideOf(shortest, from)} AS here, ${sideOf(shortest, to)} AS there, [] AS met`,
    ...Array.from({ length: shortest.maxLength }, (_, index) => stepOf(search, index === shortest.maxLength - 1)).flat(),
    `WITH ${carried}, met + ${backTo('here', 1)} + ${backTo('there', 0)} AS ways, ${left} AS ${leftVariable(name)}`,
    ...(kept ? [] : subquery(['ways'], matchAgain(shortest, relationship.variable, followed))),
    `WITH ${carried}, [way IN ways | way[0]] AS ${set}, ${kept ? `[way IN ways | way[2]] AS ${followed}` : followed}, ${leftVariable(name)}`,
  ];
}
