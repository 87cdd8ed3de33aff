import type { Adjacency } from '../adjacency.js';
import type { Subgraph, SubgraphRelationship } from '../subgraph.js';
import { lessSure, type Fallen, type ImpactHow, type ImpactReason, type NextFallen } from './fallen.js';

type Labelled = Pick<Subgraph, 'nodes'>;
type Certainty = readonly [ImpactHow, ImpactReason | null];

const DIRECT: Certainty = ['DIRECT', null];
const CARRIED: Certainty = ['CARRIED', null];
/** What is paid for and can stand still. A finding tells what was, and goes on whatever fails. */
const PAID = ['Measure', 'Programme', 'Cluster', 'Instrument', 'Organisation'];
/** Figures of one year and the next follow each other, but none waits for the other. */
const FIGURES = ['Budget', 'Observation'];

/** What only uses a programme or cluster goes without it; the programme does not go without the user. */
export const isUse = ({ type, facts }: SubgraphRelationship): boolean => type === 'RUNS' && facts['role'] === 'USES';

function certaintyOfDependence({ facts, end }: SubgraphRelationship, { nodes }: Labelled): Certainty {
  if (facts['state'] === 'UNSTATED') return ['POSSIBLE', 'DEPENDENCE_UNSTATED'];
  const target = nodes.get(end);
  const unstated = facts['kind'] === 'LEGAL_BASIS' && target?.label === 'Law' && (target.facts['status'] ?? null) === null;
  return unstated ? ['POSSIBLE', 'STATUS_UNSTATED'] : DIRECT;
}

/** Whether the money itself is missing, and not only what it was for. */
const lacksMoney = ({ chain }: Fallen) => !chain.some(({ statement, to }) => statement.type === 'FUNDED_BY' && statement.end === to);

interface Hop {
  readonly statement: SubgraphRelationship;
  readonly certainty: Certainty;
  readonly depends?: boolean;
  readonly hangs?: boolean;
}

function against(fallen: Fallen, { into }: Adjacency, { nodes }: Labelled): readonly Hop[] {
  const label = nodes.get(fallen.id)?.label ?? '';
  const startsAt = (labels: readonly string[]) => (statement: SubgraphRelationship) => labels.includes(nodes.get(statement.start)?.label ?? '');
  const dependents = into(fallen.id, ['DEPENDS_ON']).map((statement) => ({ statement, certainty: certaintyOfDependence(statement, { nodes }), depends: true }));
  if (label === 'Budget') {
    const paid = lacksMoney(fallen) ? into(fallen.id, ['FUNDED_BY']).filter(startsAt(PAID)) : [];
    const parts = into(fallen.id, ['PART_OF']);
    return [
      ...dependents,
      ...paid.map((statement) => ({ statement, certainty: DIRECT, depends: true })),
      ...parts.map((statement): Hop => ({ statement, certainty: statement.facts['certainty'] === 'POSSIBLE' ? ['POSSIBLE', 'PART_UNCERTAIN'] : CARRIED })),
    ];
  }
  if (!['Programme', 'Cluster'].includes(label) || fallen.how !== 'DIRECT') return dependents;
  const users = into(fallen.id, ['RUNS']).filter(startsAt(['Measure']));
  return [...dependents, ...users.map((statement): Hop => ({ statement, certainty: ['POSSIBLE', 'USES'] }))];
}

function along({ id }: Fallen, { from }: Adjacency, { nodes }: Labelled): readonly Hop[] {
  const label = nodes.get(id)?.label ?? '';
  // A body does not stand still; what is to be decided by it depends on it.
  if (label === 'Organisation') return [];
  const isStep = ({ end }: SubgraphRelationship) => ![label, nodes.get(end)?.label ?? ''].some((each) => FIGURES.includes(each));
  const hanging = from(id, ['RUNS', 'DUE', 'FUNDED_BY']).filter((statement) => !isUse(statement));
  return [
    ...from(id, ['HAS_MEASURE']).map((statement) => ({ statement, certainty: CARRIED })),
    ...from(id, ['PRECEDES'])
      .filter(isStep)
      .map((statement) => ({ statement, certainty: CARRIED })),
    ...hanging.map((statement) => ({ statement, certainty: CARRIED, hangs: true })),
  ];
}

/** What would stand still next because something does: against dependence, downwards and forwards. */
export function nextFallen(fallen: Fallen, adjacency: Adjacency, labelled: Labelled): readonly NextFallen[] {
  const hops = [...against(fallen, adjacency, labelled), ...along(fallen, adjacency, labelled)];
  return hops.map(({ statement, certainty: [how, reason], depends = false, hangs = false }) => {
    const to = statement.start === fallen.id ? statement.end : statement.start;
    const surest = lessSure(fallen.how, how);
    return {
      id: to,
      how: surest,
      reason: surest === 'POSSIBLE' ? (fallen.reason ?? reason) : null,
      chain: [...fallen.chain, { statement, from: fallen.id, to }],
      depends,
      hangs,
    };
  });
}
