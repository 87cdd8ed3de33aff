import type { Adjacency } from '../adjacency.js';
import type { Subgraph } from '../subgraph.js';
import { isUse } from './next-fallen.js';

const HOLDING = ['RUNS', 'DUE', 'FUNDED_BY'];
/** What can go on and keep a programme, a date or money going. What it builds and what it reports does not. */
const HOLDERS = ['Measure', 'Programme', 'Cluster'];

/** The measures, programmes and clusters that a programme, cluster, milestone or budget hangs on: it stands still where all of them do. */
export function rivalsOf(id: string, { into }: Adjacency, { nodes }: Pick<Subgraph, 'nodes'>): readonly string[] {
  const holding = into(id, HOLDING).filter((statement) => !isUse(statement) && HOLDERS.includes(nodes.get(statement.start)?.label ?? ''));
  return [...new Set(holding.map(({ start }) => start))];
}
