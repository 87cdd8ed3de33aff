import type { CypherStatement, CypherValue } from '../../src/engine/engine.js';

/** A statement that every engine answers alike. */
export interface Scenario extends CypherStatement {
  /** What is relied on, as a sentence. */
  readonly name: string;
  /** The rows, or the code of the error. */
  readonly answer: readonly CypherValue[] | string;
}

const TASK_PAGE = `
MATCH (task:Task) WHERE task.sortKey > $from AND task.sortKey < $until
WITH task ORDER BY task.sortKey LIMIT $tasks`;

/** Small graph: two tasks, measures below the first, two laws, two regions that a cluster links. */
export const SCENARIO_GRAPH: readonly CypherStatement[] = [
  {
    text: 'UNWIND $rows AS row CREATE (n:Task:Entity) SET n = row',
    parameters: {
      rows: [
        {
          id: 'task:a',
          key: 'g:task:a',
          sortKey: 'g 0 000001 task:a',
          name: '산업 AX',
          amount: 150_000_000_000_000,
          open: true,
          share: 0.5,
          lineStarts: [3, 9],
        },
        {
          id: 'task:b',
          key: 'g:task:b',
          sortKey: 'g 0 000002 task:b',
          name: '"quoted" \\ `tick` \'single\'',
          amount: 7,
          open: false,
          share: 2,
          lineStarts: [],
        },
      ],
    },
  },
  {
    text: 'UNWIND $rows AS row CREATE (n:Measure:Entity) SET n = row',
    parameters: { rows: ['m1', 'm2'].map((id) => ({ id, key: `g:${id}`, sortKey: `g 0 ${id}` })) },
  },
  {
    text: 'UNWIND $rows AS row CREATE (n:Law:Entity) SET n = row',
    parameters: { rows: ['law:x', 'law:y'].map((id) => ({ id, key: `g:${id}`, sortKey: `g 0 ${id}` })) },
  },
  {
    text: 'UNWIND $rows AS row CREATE (n:Region:Entity) SET n = row',
    parameters: { rows: ['광주', '충청'].map((id) => ({ id, key: `g:${id}`, sortKey: `g 0 ${id}` })) },
  },
  ...[
    ['HAS_MEASURE', 'task:a', 'm1'],
    ['HAS_MEASURE', 'm1', 'm2'],
    ['DEPENDS_ON', 'task:a', 'law:x'],
    ['DEPENDS_ON', 'm2', 'law:x'],
    ['DEPENDS_ON', 'm2', 'law:y'],
    ['LOCATED_IN', 'task:a', '충청'],
    ['LOCATED_IN', 'task:a', '광주'],
  ].map(([type, from = '', to = '']) => ({
    text: `MATCH (a:Entity) WHERE a.id = $from MATCH (b:Entity) WHERE b.id = $to CREATE (a)-[r:${type}]->(b) SET r += $properties`,
    parameters: { from, to, properties: { id: `${from}|${to}`, role: null } },
  })),
];

const range = { from: 'g ', until: 'g 0!' };

/** What the compiler emits and kept queries use. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a page of a range of sort keys, its size a parameter',
    text: `${TASK_PAGE}\nRETURN [task.id, task.name] AS answer ORDER BY task.sortKey`,
    parameters: { ...range, tasks: 1 },
    answer: [{ answer: ['task:a', '산업 AX'] }],
  },
  {
    name: 'the rest of a list after a sort key, an exact whole number over 2^31, a fraction, booleans and lists',
    text: `${TASK_PAGE}\nRETURN [task.amount, task.share, task.open, task.lineStarts, task.missing] AS answer ORDER BY task.sortKey`,
    parameters: { ...range, tasks: 5 },
    answer: [{ answer: [150_000_000_000_000, 0.5, true, [3, 9], null] }, { answer: [7, 2, false, [], null] }],
  },
  {
    name: 'backwards from a sort key',
    text: 'MATCH (task:Task) WHERE task.sortKey > $from AND task.sortKey < $until WITH task ORDER BY task.sortKey DESC LIMIT $n RETURN task.id AS id ORDER BY task.sortKey DESC',
    parameters: { ...range, until: 'g 0 000002 task:b', n: 5 },
    answer: [{ id: 'task:a' }],
  },
  {
    name: 'nested lists of what is related, each page cut before it is expanded, empty where nothing is',
    text: `${TASK_PAGE}
CALL (task) {
  MATCH (task)-[located:LOCATED_IN]->(region:Region)
  WITH located, region ORDER BY region.sortKey, located.id LIMIT $regions
  RETURN collect([region.id, located.role]) AS regions
}
RETURN [task.id, regions] AS answer ORDER BY task.sortKey`,
    parameters: { ...range, tasks: 2, regions: 1 },
    answer: [{ answer: ['task:a', [['광주', null]]] }, { answer: ['task:b', []] }],
  },
  {
    name: 'each target once at any depth, with every statement of it',
    text: `${TASK_PAGE}
CALL (task) {
  MATCH (task)-[:HAS_MEASURE*0..8]->(holder)
  MATCH (holder)-[depends:DEPENDS_ON]->(law:Law)
  WITH law, holder, depends ORDER BY law.sortKey, holder.sortKey, depends.id
  WITH law, collect([holder.id, depends.id]) AS statements
  ORDER BY law.sortKey LIMIT $laws
  RETURN collect([law.id, statements]) AS laws
}
RETURN [task.id, laws] AS answer ORDER BY task.sortKey`,
    parameters: { ...range, tasks: 1, laws: 2 },
    answer: [
      {
        answer: [
          'task:a',
          [
            [
              'law:x',
              [
                ['task:a', 'task:a|law:x'],
                ['m2', 'm2|law:x'],
              ],
            ],
            ['law:y', [['m2', 'm2|law:y']]],
          ],
        ],
      },
    ],
  },
  {
    name: 'a total beside a page',
    text: 'CALL () { MATCH (n:Entity) RETURN count(*) AS total } CALL () { MATCH (n:Law) WITH n ORDER BY n.sortKey LIMIT $n RETURN collect(n.id) AS page } RETURN [total, page] AS answer',
    parameters: { n: 1 },
    answer: [{ answer: [8, ['law:x']] }],
  },
  {
    name: 'a target to one, null where there is none',
    text: 'MATCH (m:Measure) CALL (m) { MATCH (m)<-[:HAS_MEASURE]-(t:Task) WITH t ORDER BY t.sortKey RETURN head(collect([t.id])) AS task } RETURN [m.id, task] AS answer ORDER BY m.sortKey',
    parameters: {},
    answer: [{ answer: ['m1', ['task:a']] }, { answer: ['m2', null] }],
  },
  {
    name: 'many keys at once, in their order, unknown ones with null',
    text: 'UNWIND range(0, size($keys) - 1) AS i CALL (i) { MATCH (n:Entity) WHERE n.key = $keys[i] RETURN head(collect([n.id])) AS found } RETURN found ORDER BY i',
    parameters: { keys: ['g:law:y', 'g:none', 'g:task:a'] },
    answer: [{ found: ['law:y'] }, { found: null }, { found: ['task:a'] }],
  },
  {
    name: 'some, none and a count of what is related',
    text: 'MATCH (t:Task) RETURN t.id AS id, EXISTS { MATCH (t)-[:LOCATED_IN]->(r:Region) WHERE r.id = $region } AS some, NOT EXISTS { MATCH (t)-[:DEPENDS_ON]->(:Law) } AS none, COUNT { MATCH (t)-[:LOCATED_IN]->(:Region) } AS count ORDER BY t.sortKey',
    parameters: { region: '충청' },
    answer: [
      { id: 'task:a', some: true, none: false, count: 2 },
      { id: 'task:b', some: false, none: true, count: 0 },
    ],
  },
  {
    name: 'sums and groups',
    text: 'MATCH (n:Entity) WITH n:Task AS isTask, coalesce(sum(n.amount), 0) AS sum, count(*) AS count RETURN isTask, sum, count ORDER BY isTask',
    parameters: {},
    answer: [
      { isTask: false, sum: 0, count: 6 },
      { isTask: true, sum: 150_000_000_000_007, count: 2 },
    ],
  },
  {
    name: 'nulls last going up, first going down',
    text: 'MATCH (n:Entity) WITH n.amount AS amount ORDER BY amount DESC RETURN collect(amount) AS down, count(*) AS count',
    parameters: {},
    answer: [{ down: [150_000_000_000_000, 7], count: 8 }],
  },
  {
    name: 'search in normalised names, in three tiers',
    text: 'MATCH (n:Entity) WHERE n.id CONTAINS $q WITH n, CASE WHEN n.id = $q THEN 0 WHEN n.id STARTS WITH $q THEN 1 ELSE 2 END AS tier ORDER BY tier, size(n.id), n.id, n.key LIMIT $n RETURN collect(n.id) AS found',
    parameters: { q: 'm', n: 10 },
    answer: [{ found: ['m1', 'm2'] }],
  },
  {
    name: 'every shortest path, hop by hop',
    text: `MATCH (a:Entity) WHERE a.id = $a MATCH (b:Entity) WHERE b.id = $b
MATCH p = allShortestPaths((a)-[:HAS_MEASURE|DEPENDS_ON*..6]-(b))
WITH p, reduce(s = '', x IN relationships(p) | s + '/' + x.id) AS k ORDER BY length(p), k LIMIT $n
RETURN [x IN nodes(p) | x.id] AS nodes, [e IN relationships(p) | [type(e), startNode(e).id]] AS hops`,
    parameters: { a: 'm1', b: 'law:y', n: 3 },
    answer: [
      {
        nodes: ['m1', 'm2', 'law:y'],
        hops: [
          ['HAS_MEASURE', 'm1'],
          ['DEPENDS_ON', 'm2'],
        ],
      },
    ],
  },
  {
    name: 'rows of several branches, in one order',
    text: 'CALL () { MATCH (n:Law) RETURN n.id AS id, n.sortKey AS k UNION ALL MATCH (n:Region) RETURN n.id AS id, n.sortKey AS k } RETURN id ORDER BY k',
    parameters: {},
    answer: [{ id: 'law:x' }, { id: 'law:y' }, { id: '광주' }, { id: '충청' }],
  },
  {
    name: 'parameters come back as they were given: Korean, emoji, quotes, lists in lists, maps with any key, null',
    text: 'RETURN $text AS text, $list AS list, $map AS map, $nothing AS nothing, $yes AS yes',
    parameters: { text: '배터리 🔋 "\'`\\ $x \n끝', list: [[1, [2.5]], [], ['']], map: { 'z z': 1, 한글: [{ b: null, a: 0 }] }, nothing: null, yes: true },
    answer: [{ text: '배터리 🔋 "\'`\\ $x \n끝', list: [[1, [2.5]], [], ['']], map: { 'z z': 1, 한글: [{ a: 0, b: null }] }, nothing: null, yes: true }],
  },
  {
    name: 'maps have their keys in one order',
    text: 'MATCH (t:Task) WHERE t.id = $id RETURN t{.name, .id, z: 1, `a b`: 2} AS map',
    parameters: { id: 'task:a' },
    answer: [{ map: { 'a b': 2, id: 'task:a', name: '산업 AX', z: 1 } }],
  },
  {
    name: 'whole numbers: exact to 2^53 as numbers, above as their digits in text',
    text: 'RETURN 9007199254740991 AS exact, 9007199254740993 AS over, -9223372036854775808 AS least, $big * 2 AS doubled',
    parameters: { big: 9_007_199_254_740_991 },
    answer: [{ exact: 9_007_199_254_740_991, over: '9007199254740993', least: '-9223372036854775808', doubled: '18014398509481982' }],
  },
  {
    name: 'a whole number stays one: it divides and indexes as one',
    text: 'RETURN $seven / 2 AS half, $seven / 2.0 AS exact, [10, 20, 30][$one] AS second',
    parameters: { seven: 7, one: 1 },
    answer: [{ half: 3, exact: 3.5, second: 20 }],
  },
  {
    name: 'dates are ISO text',
    text: "RETURN date('2026-02-01') AS day, datetime('2026-02-01T09:30:00Z') AS moment, date('2026-02-01') < date($until) AS before, [duration('P1D'), duration('PT90M'), duration('P1Y2M')] AS spans",
    parameters: { until: '2026-12-31' },
    answer: [{ day: '2026-02-01', moment: '2026-02-01T09:30:00Z', before: true, spans: ['P1D', 'PT1H30M', 'P1Y2M'] }],
  },
  { name: 'no rows', text: 'MATCH (n:Nowhere) RETURN n.id AS id', parameters: {}, answer: [] },
  { name: 'a text that does not parse is refused', text: 'MATCH (n RETURN n.id', parameters: {}, answer: 'STATEMENT_REFUSED' },
  { name: 'a parameter that is not given is refused', text: 'RETURN $missing AS x', parameters: {}, answer: 'STATEMENT_REFUSED' },
  {
    name: 'a page size that is no whole number is refused',
    text: 'MATCH (n:Task) RETURN n.id AS id ORDER BY id LIMIT $n',
    parameters: { n: 1.5 },
    answer: 'STATEMENT_REFUSED',
  },
  {
    name: 'a negative page size is refused',
    text: 'MATCH (n:Task) RETURN n.id AS id ORDER BY id LIMIT $n',
    parameters: { n: -1 },
    answer: 'STATEMENT_REFUSED',
  },
  { name: 'a division by zero is refused', text: 'RETURN 1 / $zero AS x', parameters: { zero: 0 }, answer: 'STATEMENT_REFUSED' },
  { name: 'a node is refused: its properties are to be returned', text: 'MATCH (n:Task) RETURN n ORDER BY n.id', parameters: {}, answer: 'STATEMENT_REFUSED' },
  {
    name: 'a relationship in a list is refused',
    text: 'MATCH (:Task)-[r:DEPENDS_ON]->(:Law) RETURN [1, [r]] AS list',
    parameters: {},
    answer: 'STATEMENT_REFUSED',
  },
  { name: 'a path is refused', text: 'MATCH p = (:Task)-[:DEPENDS_ON]->(:Law) RETURN p', parameters: {}, answer: 'STATEMENT_REFUSED' },
  { name: 'a text with two statements is refused', text: 'RETURN 1 AS x; RETURN 2 AS x', parameters: {}, answer: 'STATEMENT_REFUSED' },
  { name: 'an empty text is refused', text: '', parameters: {}, answer: 'STATEMENT_REFUSED' },
];
