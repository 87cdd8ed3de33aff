import type { FieldSelection } from '../../select/selection-tree.js';
import type { GatherGraph } from '../gather/gather-graph.js';
import type { PlanContext } from '../plan-context.js';
import type { Start } from '../start.js';
import { planBudget } from './plan-budget.js';
import { planCompare } from './plan-compare.js';
import { planNeighbourhood } from './plan-neighbourhood.js';
import { planPaths } from './plan-paths.js';
import { planProgress } from './plan-progress.js';
import { planTimeline } from './plan-timeline.js';
import { planCoordination } from './plan-coordination.js';
import { planImpact } from './plan-impact.js';
import { planLandscape } from './plan-landscape.js';

type PlanQuestion = (field: FieldSelection, context: PlanContext) => GatherGraph;
type PlanNodeQuestion = (field: FieldSelection, start: Start, context: PlanContext) => GatherGraph;

const QUESTIONS: Readonly<Record<string, PlanQuestion>> = {
  compare: planCompare,
  budgetRollUp: planBudget,
  timeline: planTimeline,
  progress: planProgress,
  paths: planPaths,
  impact: planImpact,
  coordination: planCoordination,
  neighbourhood: planNeighbourhood,
};

/** Questions that are asked of a node, by label and field. */
const NODE_QUESTIONS: Readonly<Record<string, Readonly<Record<string, PlanNodeQuestion>>>> = { Region: { landscape: planLandscape } };

/** The planner of a root field that asks a question of the graph; null where the field is none. */
export function questionOf(field: string): PlanQuestion | null {
  return Object.hasOwn(QUESTIONS, field) ? (QUESTIONS[field] ?? null) : null;
}

/** The planner of a field of a node type that asks a question of the node; null where the field is none. */
export function nodeQuestionOf(label: string, field: string): PlanNodeQuestion | null {
  return NODE_QUESTIONS[label]?.[field] ?? null;
}
