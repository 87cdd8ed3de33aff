import type { LoadRun, Timed } from '../results/load-run.js';
import { spread } from '../statistics/spread.js';
import { spreadFigure } from './figure.js';
import { OTHER_GOALS } from './goals.js';
import { printHead } from './head.js';
import { markdownTable } from './markdown-table.js';
import { printGoal, printVerdict, type Goal } from './verdict.js';

const JUDGED_SIZE = 100_000;

/** The goal of what was timed, if it has one. */
function goalOf({ what, nodes }: Timed): Goal | null {
  if (what.startsWith('start')) return nodes !== null ? null : what.endsWith('Neo4j') ? OTHER_GOALS.startNeo4j : OTHER_GOALS.startEmbedded;
  if (nodes !== JUDGED_SIZE) return null;
  return what.startsWith('load into') ? OTHER_GOALS.loadNeo4j : OTHER_GOALS.loadEmbedded;
}

function row(timed: Timed): readonly string[] {
  const times = spread(timed.milliseconds);
  const goal = goalOf(timed);
  const judged = goal === null ? ['', ''] : [printGoal(goal), printVerdict(goal, times?.median ?? null)];
  const graph = timed.nodes === null ? 'the plan of the project' : timed.nodes.toLocaleString('en-US');
  const figures = [timed.processor, timed.peakMemory].map((one) => (typeof one === 'number' ? one.toLocaleString('en-US') : '-'));
  return [timed.what, graph, spreadFigure(times), ...judged, ...figures];
}

/** Loads and starts, as a section of the page. */
export function printLoad(run: LoadRun): string {
  return [printHead(run), '', markdownTable(['what', 'nodes', 'ms', 'goal', '', 'own processor ms, most', 'most memory, MiB'], run.timed.map(row)), ''].join(
    '\n',
  );
}
