import type { FirstSeen, FirstSeenRun } from '../results/first-seen-run.js';
import { spread } from '../statistics/spread.js';
import { spreadFigure } from './figure.js';
import { OTHER_GOALS } from './goals.js';
import { printHead } from './head.js';
import { markdownTable } from './markdown-table.js';
import { printGoal, printVerdict } from './verdict.js';

function row(shape: string, firsts: readonly FirstSeen[]): readonly string[] {
  const over = (value: (first: FirstSeen) => number) => spread(firsts.map(value));
  const ratio = over(({ ours, planning }) => ours / planning);
  const goal = OTHER_GOALS.firstSeen;
  return [
    shape,
    spreadFigure(over(({ planning }) => planning)),
    spreadFigure(over(({ ours }) => ours)),
    spreadFigure(ratio),
    printGoal(goal),
    printVerdict(goal, ratio?.median ?? null),
    spreadFigure(over(({ floor }) => floor)),
  ];
}

/** What the first request of a shape costs, as a section of the page. */
export function printFirstSeen(run: FirstSeenRun): string {
  const shapes = [...new Set(run.firsts.map(({ shape }) => shape))];
  return [
    printHead(run),
    '',
    `A document that nobody has seen, when the database has forgotten every plan, next to \`EXPLAIN\` of our statement, forgotten likewise; ms, over ${run.rounds} rounds.`,
    '',
    markdownTable(
      ['shape', 'planning', 'our answer', 'ratio', 'goal', '', "the floor's answer"],
      shapes.map((shape) =>
        row(
          shape,
          run.firsts.filter((first) => first.shape === shape),
        ),
      ),
    ),
    '',
  ].join('\n');
}
