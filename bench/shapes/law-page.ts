import { edgesOf, keyOf, type NamedRow } from './floor-rows.js';
import { atTurn, type Shape } from './shape.js';

type StatementRow = readonly [...NamedRow, lineStarts: readonly number[], lineEnds: readonly number[]];
type TaskRow = readonly [...NamedRow, number: number, statements: readonly StatementRow[]];
type ProgrammeRow = readonly [...NamedRow, kind: string];
type LawRow = readonly [...NamedRow, status: string | null];
type Row = readonly [
  ...NamedRow,
  nameEn: string,
  status: string | null,
  total: number,
  tasks: readonly TaskRow[],
  programmes: readonly ProgrammeRow[],
  replaced: readonly LawRow[],
];

interface PeerLaw {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly status: string | null;
  readonly taskCount: number;
  readonly dependents: readonly PeerTask[];
  readonly programmes: readonly unknown[];
  readonly replaced: readonly unknown[];
}

interface PeerTask {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly measures: readonly { readonly id: string; readonly name: string; readonly lineStarts: readonly number[]; readonly lineEnds: readonly number[] }[];
}

function lawOf({ taskCount, dependents, programmes, replaced, ...law }: PeerLaw) {
  const statementsOf = ({ measures }: PeerTask) => measures.map(({ id, name, lineStarts, lineEnds }) => statementOf([id, name, lineStarts, lineEnds]));
  return {
    ...law,
    tasks: {
      totalCount: taskCount,
      edges: dependents.map((task) => ({ node: { id: task.id, name: task.name, number: task.number }, statements: statementsOf(task) })),
    },
    programmes: edgesOf(programmes, (programme) => programme),
    replaces: edgesOf(replaced, (old) => old),
  };
}

function statementOf([id, name, lineStarts, lineEnds]: StatementRow) {
  return { start: { id, name }, citations: lineStarts.map((lineStart, at) => ({ lineStart, lineEnd: lineEnds[at] })) };
}

/** What a law's page shows: the tasks that wait for it, by which measure and where that is stated, and what else leans on it. */
export const LAW_PAGE: Shape = {
  name: 'law-page',
  title: 'The page of a law: tasks that depend on it with every statement and its lines, programmes, what it replaces',
  bounded: false,
  ours: {
    query: `query LawPage($id: ID!) {
  law(id: $id) { id name nameEn status
    tasks(first: 10, types: [DEPENDS_ON]) { totalCount edges { node { id name number } statements { start { id name } citations { lineStart lineEnd } } } }
    programmes(first: 10, types: [DEPENDS_ON]) { edges { node { id name kind } } }
    replaces { edges { node { id name status } } } }
}`,
    variablesOf: ({ laws }, index) => ({ id: atTurn(laws, index).id }),
  },
  floor: {
    cypher: `MATCH (l:Law {key: $key})
CALL (l) {
  MATCH (l)<-[s:DEPENDS_ON]-(m:Measure)
  MATCH (m)<-[:HAS_MEASURE*1..9]-(t:Task)
  WITH t, m, s ORDER BY t.sortKey, m.sortKey, s.id
  WITH t, collect([m, s]) AS stated
  WITH collect([t, stated]) AS found
  RETURN size(found) AS total, [one IN found[..10] | [one[0].id, one[0].name, one[0].number, [each IN one[1] | [each[0].id, each[0].name, each[1].lineStarts, each[1].lineEnds]]]] AS tasks
}
CALL (l) {
  MATCH (l)<-[:DEPENDS_ON]-(p:Programme)
  WITH DISTINCT p ORDER BY p.sortKey LIMIT 10
  RETURN collect([p.id, p.name, p.kind]) AS programmes
}
CALL (l) {
  MATCH (l)-[:REPLACES]->(old:Law)
  WITH DISTINCT old ORDER BY old.sortKey LIMIT 20
  RETURN collect([old.id, old.name, old.status]) AS replaced
}
RETURN [l.id, l.name, l.nameEn, l.status, total, tasks, programmes, replaced] AS answer`,
    variablesOf: ({ laws }, index) => ({ id: atTurn(laws, index).id }),
    parametersOf: ({ id }, generation) => ({ key: keyOf(id, generation) }),
    dataOf: ([id, name, nameEn, status, totalCount, tasks, programmes, replaced]: Row) => ({
      law: {
        ...{ id, name, nameEn, status },
        tasks: {
          totalCount,
          edges: tasks.map(([task, title, number, statements]) => ({ node: { id: task, name: title, number }, statements: statements.map(statementOf) })),
        },
        programmes: edgesOf(programmes, ([programme, title, kind]) => ({ id: programme, name: title, kind })),
        replaces: edgesOf(replaced, ([old, title, word]) => ({ id: old, name: title, status: word })),
      },
    }),
  },
  neo4jGraphql: {
    query: `query LawPage($key: String!) {
  laws(where: { key: { eq: $key } }) { id name nameEn status
    taskCount
    dependents(first: 10) { id name number measures { id name lineStarts lineEnds } }
    programmes(limit: 10, sort: [{ sortKey: ASC }]) { id name kind }
    replaced(limit: 20, sort: [{ sortKey: ASC }]) { id name status } }
}`,
    variablesOf: ({ laws }, index, generation) => ({ key: keyOf(atTurn(laws, index).id, generation) }),
    normalise: ({ laws: [law] }: { laws: readonly PeerLaw[] }) => ({ law: law && lawOf(law) }),
  },
};
