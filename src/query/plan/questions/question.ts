import type { BudgetQuestion } from './budget.question.js';
import type { CompareQuestion } from './compare.question.js';
import type { CoordinationQuestion } from './coordination.question.js';
import type { ImpactQuestion } from './impact.question.js';
import type { LandscapeQuestion } from './landscape.question.js';
import type { NeighbourhoodQuestion } from './neighbourhood.question.js';
import type { PathsQuestion } from './paths.question.js';
import type { ProgressQuestion } from './progress.question.js';
import type { TimelineQuestion } from './timeline.question.js';

/** A question about the graph that is answered by reasoning over a gathered part of it. */
export type Question =
  | CompareQuestion
  | BudgetQuestion
  | TimelineQuestion
  | ProgressQuestion
  | PathsQuestion
  | NeighbourhoodQuestion
  | ImpactQuestion
  | LandscapeQuestion
  | CoordinationQuestion;
