import { planId, type GraphContext } from './graph-context.js';
import { citations, type MadeNode } from './made-node.js';
import { makeTask, taskId } from './make-task.js';

/** How many tasks each pillar has: the great ones share three quarters, the small ones the rest. */
export function tasksByPillar({ tasks, greatPillars, smallPillars }: GraphContext['size']): readonly number[] {
  const ofGreat = Math.round(tasks * 0.75);
  const split = (total: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => Math.floor(((index + 1) * total) / count) - Math.floor((index * total) / count));
  return [...split(ofGreat, greatPillars), ...split(tasks - ofGreat, smallPillars)];
}

function* makePillar(context: GraphContext, pillar: number, firstTask: number, tasks: number): Generator<MadeNode> {
  const lineStart = context.print.next();
  for (let task = 0; task < tasks; task += 1) yield* makeTask(context, firstTask + task, task + 1);
  const name = `추진과제 ${pillar + 1}`;
  yield {
    label: 'Pillar',
    content: {
      id: planId(context, 'pillar', pillar + 1),
      name,
      nameEn: `Pillar ${pillar + 1}`,
      number: pillar + 1,
      span: { lineStart, lineEnd: context.print.line },
      citations: citations(lineStart, name),
      HAS_TASK: Array.from({ length: tasks }, (_, task) => taskId(context, firstTask + task)),
    },
  };
}

export function planSectionId(context: GraphContext): string {
  return planId(context, 'section', 'plan');
}

/** The pillars with their tasks and measures, under one section. */
export function* makePlan(context: GraphContext): Generator<MadeNode> {
  const lineStart = context.print.next();
  const pillars = tasksByPillar(context.size);
  let firstTask = 0;
  for (const [pillar, tasks] of pillars.entries()) {
    yield* makePillar(context, pillar, firstTask, tasks);
    firstTask += tasks;
  }
  yield {
    label: 'Section',
    content: {
      id: planSectionId(context),
      name: '중점 과제',
      nameEn: 'Tasks',
      number: 'Ⅰ',
      span: { lineStart, lineEnd: context.print.line },
      citations: citations(lineStart, '중점 과제'),
      HAS_PILLAR: pillars.map((_, pillar) => planId(context, 'pillar', pillar + 1)),
    },
  };
}
