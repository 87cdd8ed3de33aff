import type { RootField } from '../root-field.js';
import { BUDGET_FIELD } from './budget.field.js';
import { COMPARE_FIELD } from './compare.field.js';
import { NEIGHBOURHOOD_FIELD } from './neighbourhood.field.js';
import { PATHS_FIELD } from './paths.field.js';
import { PROGRESS_FIELD } from './progress.field.js';
import { TIMELINE_FIELD } from './timeline.field.js';
import { COORDINATION_FIELD } from './coordination.field.js';
import { IMPACT_FIELD } from './impact.field.js';
import { LANDSCAPE_FIELD } from './landscape.field.js';

/** The questions that can be asked of the graph as a whole. */
export const QUESTION_FIELDS: readonly RootField[] = Object.freeze([
  COMPARE_FIELD,
  BUDGET_FIELD,
  TIMELINE_FIELD,
  PROGRESS_FIELD,
  PATHS_FIELD,
  NEIGHBOURHOOD_FIELD,
  IMPACT_FIELD,
  COORDINATION_FIELD,
]);

/** The questions that can be asked of a node, by its label. */
export const NODE_QUESTION_FIELDS: Readonly<Record<string, readonly RootField[]>> = Object.freeze({ Region: [LANDSCAPE_FIELD] });
