import type { RootField } from '../root-field.js';
import { Progress } from './progress.type.js';
import { WITHIN_ARGUMENT } from './within-argument.js';

/** `progress(metric:)`. */
export const PROGRESS_FIELD: RootField = {
  name: 'progress',
  type: () => Progress,
  nullable: false,
  description: 'How far an indicator is, or all that have an aim: baseline, printed values, aims, the change, and what is needed a year.',
  arguments: [
    { name: 'metric', type: 'ID', description: 'The one indicator to tell of, with or without an aim. All that have an aim where it is left out.' },
    { name: 'dueBy', type: 'String', description: 'Only aims that are due by the end of this year, month or day (2030, 2026-06, 2026-02-11).' },
    WITHIN_ARGUMENT,
  ],
  filters: 'Metric',
};
