import { drawsOf, planId, type GraphContext } from './graph-context.js';
import { citations, unlessEmpty, type MadeNode } from './made-node.js';
import { aBudget, aMilestone } from './make-figures.js';
import { makeMeasure, measureId } from './make-measure.js';

/** Every so manieth task has so many measures more. */
const GREAT_TASK = { every: 50, more: 20 } as const;

/** The share of a series that falls to one of so many: whole numbers from `first` up to, not including, `end`. */
function shareOf(total: number, index: number, count: number): readonly number[] {
  const first = Math.floor((index * total) / count);
  const end = Math.floor(((index + 1) * total) / count);
  return Array.from({ length: end - first }, (_, place) => first + place);
}

export function taskId(context: GraphContext, task: number): string {
  return planId(context, 'task', task + 1);
}

/** A task with its measures, and the money and dates that these state. */
export function* makeTask(context: GraphContext, task: number, numberInPillar: number): Generator<MadeNode> {
  const { size, print } = context;
  const draws = drawsOf(context, 'task', task);
  const lineStart = print.next();
  const measures = 3 + draws.below(3) + (task % GREAT_TASK.every === 7 ? GREAT_TASK.more : 0);
  const places = Array.from({ length: measures }, (_, index) => ({ task, path: [index + 1] }));
  const budgets = shareOf(size.budgets, task, size.tasks).map((index) => ({ index, at: draws.below(measures) }));
  const milestones = shareOf(size.milestones, task, size.tasks).map((index) => ({ index, at: draws.below(measures) }));
  for (const [at, place] of places.entries()) {
    const line = print.line + 1;
    const [ofBudgets, ofMilestones] = [budgets, milestones].map((all) => all.filter((one) => one.at === at).map(({ index }) => index));
    for (const index of ofBudgets ?? []) yield aBudget(context, index, line);
    for (const index of ofMilestones ?? []) yield aMilestone(context, index, line);
    yield* makeMeasure(context, place, {
      budgets: (ofBudgets ?? []).map((index) => planId(context, 'budget', index + 1)),
      milestones: (ofMilestones ?? []).map((index) => planId(context, 'milestone', index + 1)),
    });
  }
  const name = `과제 ${task + 1}`;
  yield {
    label: 'Task',
    content: {
      id: taskId(context, task),
      name,
      nameEn: `Task ${task + 1}`,
      ...(draws.chance(0.3) ? { nameOrigin: 'OWN' } : {}),
      number: numberInPillar,
      numberPrinted: String(numberInPillar),
      span: { lineStart, lineEnd: print.line },
      citations: citations(lineStart, name),
      ...unlessEmpty(
        'HAS_MEASURE',
        places.map((place) => measureId(context, place)),
      ),
    },
  };
}
