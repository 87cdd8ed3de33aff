import { deepFreeze } from '../../model/deep-freeze.js';
import type { Question } from '../plan/questions/question.js';
import type { Answer } from './answer.js';
import { answerBudget } from './budget/answer-budget.js';
import { answerCompare } from './compare/answer-compare.js';
import { answerNeighbourhood } from './neighbourhood/answer-neighbourhood.js';
import { answerPaths } from './paths/answer-paths.js';
import { answerCoordination } from './coordination/answer-coordination.js';
import { answerImpact } from './impact/answer-impact.js';
import { answerLandscape } from './landscape/answer-landscape.js';
import { answerProgress } from './progress/answer-progress.js';
import type { Subgraph } from './subgraph.js';
import { answerTimeline } from './timeline/answer-timeline.js';

type Answerers = { readonly [Kind in Question['kind']]: (question: Extract<Question, { kind: Kind }>, subgraph: Subgraph) => Answer };

const ANSWERERS: Answerers = {
  Compare: answerCompare,
  Budget: answerBudget,
  Timeline: answerTimeline,
  Progress: answerProgress,
  Paths: answerPaths,
  Impact: answerImpact,
  Landscape: answerLandscape,
  Coordination: answerCoordination,
  Neighbourhood: answerNeighbourhood,
};

/** Answers a question from what was gathered for it. Pure: it reads nothing else. */
export function answerQuestion(question: Question, subgraph: Subgraph): Answer {
  const answer = ANSWERERS[question.kind] as (question: Question, subgraph: Subgraph) => Answer;
  return deepFreeze(answer(question, subgraph));
}
