import type { CypherValue } from '../../../engine/engine.js';
import { pairsOf, PART_MARK } from '../../../model/stored-form/search/search-forms.js';
import { CLOSE_SCORE, fewestSharedPairs } from '../../../model/stored-form/search/closeness.js';
import { NAME_MATCHES, type NameMatch } from '../../../model/stored-form/search/search-match.js';
import type { ResolveNames } from '../../plan/search/resolve-names.js';
import type { CompileContext } from '../compile-context.js';
import { matchClause, nodePattern, propertyOf, subquery } from '../compile-pattern.js';
import { compileRow, resultsOf } from '../compile-row.js';
import { narrowedTo } from './compile-narrowed.js';
import { wholeKey } from './word-parameters.js';

const rankOf = (match: NameMatch): string => String(NAME_MATCHES.indexOf(match));

function nameParameters(key: string): CypherValue {
  const pairs = pairsOf(key);
  return { key, whole: wholeKey(key), pairs, count: pairs.length, fewest: fewestSharedPairs(pairs.length) };
}

/** The nodes of which the name is a name or an alias. */
function bearers(plan: ResolveNames, context: CompileContext): readonly string[] {
  const { variable } = plan;
  const searchKey = propertyOf(variable, 'searchKey');
  const conditions = [...narrowedTo(plan, context), `${propertyOf(variable, 'searchText')} CONTAINS asked.whole`, `${searchKey} CONTAINS asked.whole`];
  return [
    matchClause(nodePattern(variable, 'Entity'), conditions),
    `WITH ${variable}, CASE WHEN split(${searchKey}, '${PART_MARK}')[0] CONTAINS asked.whole THEN ${rankOf('EXACT')} ELSE ${rankOf('ALIAS')} END AS ${variable}_rank`,
    `ORDER BY ${variable}_rank, ${propertyOf(variable, 'searchOrder')} LIMIT $${variable}_limit`,
  ];
}

/** The nodes one of whose names shares enough pairs of neighbouring characters with the name, where nothing bears it. */
function comesClose(plan: ResolveNames, context: CompileContext): readonly string[] {
  const { variable } = plan;
  const [searchKey, keys] = [propertyOf(variable, 'searchKey'), `${variable}_keys`];
  const shared = `size([pair IN asked.pairs WHERE (' ' + ${keys}[place] + ' ') CONTAINS pair])`;
  return [
    'UNWIND CASE WHEN borne = 0 THEN [0] ELSE [] END AS nobody',
    matchClause(nodePattern(variable, 'Entity'), [
      ...narrowedTo(plan, context),
      `size([pair IN asked.pairs WHERE ${searchKey} CONTAINS pair]) >= asked.fewest`,
    ]),
    `WITH ${variable}, [key IN split(replace(${searchKey}, '${PART_MARK}', ''), ' ') WHERE key <> ''] AS ${keys}`,
    `UNWIND range(0, size(${keys}) - 1) AS place`,
    `WITH ${variable}, max(2.0 * ${shared} / (asked.count + ${propertyOf(variable, 'searchPairs')}[place])) AS ${variable}_score`,
    `WHERE ${variable}_score >= ${String(CLOSE_SCORE)}`,
    `WITH ${variable}, ${variable}_score ORDER BY ${variable}_score DESC, ${propertyOf(variable, 'searchOrder')} LIMIT $${variable}_limit`,
  ];
}

/** The candidates of every name that has letters or digits: a record for each different name that has any, in no other order than by name. */
export function compileResolveNames(plan: ResolveNames, context: CompileContext): readonly string[] {
  const { variable, names, size, row } = plan;
  const { parameters } = context;
  const keys = [...new Set(names.map(({ key }) => key))].filter((key) => key !== '');
  // One more than is given, and never less than two, so that a second bearer of a name is seen.
  parameters.value(`${variable}_limit`, size + 1);
  const found = `${variable}, ${variable}_rank, ${variable}_score`;
  const order = `ORDER BY asked.key, ${variable}_rank, ${variable}_score DESC, ${propertyOf(variable, 'searchOrder')}`;
  const carried = ['asked', found, ...resultsOf(row)].join(', ');
  return [
    `UNWIND ${parameters.value(`${variable}_names`, keys.map(nameParameters))} AS asked`,
    ...subquery(['asked'], [...bearers(plan, context), `RETURN count(${variable}) AS borne`]),
    ...subquery(
      ['asked', 'borne'],
      [
        ...bearers(plan, context),
        `RETURN ${variable}, ${variable}_rank, 1.0 AS ${variable}_score`,
        'UNION ALL',
        ...comesClose(plan, context),
        `RETURN ${variable}, ${rankOf('CLOSE')} AS ${variable}_rank, ${variable}_score`,
      ],
    ),
    ...context.compileExpansions(row.expansions),
    `WITH ${carried} ${order}`,
    `WITH asked.key AS asked_key, collect(${compileRow(row)}) AS ${variable}_rows`,
    `RETURN [asked_key, ${variable}_rows] AS answer ORDER BY asked_key`,
  ];
}
