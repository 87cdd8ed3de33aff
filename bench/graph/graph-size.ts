/** How many nodes of each kind a graph of so many nodes has. Measures follow from the tasks, and findings make up the number. */
export interface GraphSize {
  readonly nodes: number;
  readonly tasks: number;
  /** Pillars that share three quarters of the tasks, at least 50 each, and as many again (three at least) that share the rest. */
  readonly greatPillars: number;
  readonly smallPillars: number;
  readonly budgets: number;
  readonly milestones: number;
  readonly laws: number;
  readonly regions: number;
  readonly clusters: number;
  readonly programmes: number;
  readonly industries: number;
  readonly organisations: number;
}

const FEWEST = 1_000;
/** Lines of a document are written with six digits in the order of a kind of one plan. */
const MOST = 1_000_000;

/** The shape of a work plan at a size. Throws where a graph of that size cannot have it. */
export function graphSize(nodes: number): GraphSize {
  if (!Number.isInteger(nodes) || nodes < FEWEST || nodes > MOST) throw new RangeError(`A graph has ${FEWEST} to ${MOST} nodes, not ${nodes}.`);
  const part = (share: number): number => Math.round(nodes * share);
  const tasks = part(0.08);
  const greatPillars = Math.max(1, Math.floor(0.2 * Math.sqrt(tasks)));
  return Object.freeze({
    nodes,
    tasks,
    greatPillars,
    smallPillars: Math.max(3, greatPillars),
    budgets: part(0.12),
    milestones: part(0.04),
    laws: part(0.05),
    regions: part(0.03),
    clusters: part(0.02),
    programmes: part(0.03),
    industries: part(0.005),
    organisations: part(0.01),
  });
}
