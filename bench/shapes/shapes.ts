import { BUDGET_CHART } from './budget-chart.js';
import { LAW_PAGE } from './law-page.js';
import { REGION_PAGE } from './region-page.js';
import { PATH } from './s10-path.js';
import { TASK_BY_ID } from './s1-task-by-id.js';
import { PAGE_OF_TASKS } from './s2-page-of-tasks.js';
import { THREE_LEVELS } from './s3-three-levels.js';
import { FIVE_LEVELS } from './s4-five-levels.js';
import { RELATED_FILTER } from './s5-related-filter.js';
import { PAGE_WITH_TOTAL } from './s6-page-with-total.js';
import { PAGE_AFTER_THE_MIDDLE } from './s7-page-after-the-middle.js';
import { SUMS } from './s8-sums.js';
import { REGIONS_OF_A_CLUSTER } from './s9a-regions-of-a-cluster.js';
import { LAWS_OF_A_TASK } from './s9b-laws-of-a-task.js';
import type { Shape } from './shape.js';

/** The eleven shapes that the bench times, in the order of its tables. */
export const SHAPES: readonly Shape[] = [
  TASK_BY_ID,
  PAGE_OF_TASKS,
  THREE_LEVELS,
  FIVE_LEVELS,
  RELATED_FILTER,
  PAGE_WITH_TOTAL,
  PAGE_AFTER_THE_MIDDLE,
  SUMS,
  REGIONS_OF_A_CLUSTER,
  LAWS_OF_A_TASK,
  PATH,
];

/** Operations of mixed shapes, as front ends send them. */
export const MIXED_SHAPES: readonly Shape[] = [REGION_PAGE, LAW_PAGE, BUDGET_CHART];

/** All that peers answer. */
export const ALL_SHAPES: readonly Shape[] = [...SHAPES, ...MIXED_SHAPES];
