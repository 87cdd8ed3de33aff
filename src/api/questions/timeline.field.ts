import { Modality } from '../../model/values/modality.js';
import type { RootField } from '../root-field.js';
import { Timeline } from './timeline.type.js';
import { TimelineEntryKind, TimelineMatch } from './timeline.enums.js';
import { WITHIN_ARGUMENT } from './within-argument.js';

const DAY = 'as a year, month or day (2026, 2026-02, 2026-02-11)';

/** `timeline(from:, to:)`. */
export const TIMELINE_FIELD: RootField = {
  name: 'timeline',
  type: () => Timeline,
  nullable: false,
  description: 'What happens, falls due, starts and ends in a time, each at its printed precision and each printed date once.',
  arguments: [
    { name: 'from', type: 'String', description: `Start of the range, ${DAY}, from its first day on; open where it is left out.` },
    { name: 'to', type: 'String', description: `End of the range, ${DAY}, up to its last day; open where it is left out.` },
    { name: 'match', type: () => TimelineMatch.members, description: 'Which entries to hold.', defaultValue: 'WITHIN' },
    { name: 'asOf', type: 'String', description: `The day as of which entries are overdue, ${DAY}, of which the first day counts.` },
    {
      name: 'overdue',
      type: 'Boolean',
      description: 'Only entries that are overdue as of `asOf`, or only those that are not. Without `asOf` nothing is either.',
    },
    { name: 'kinds', type: () => [TimelineEntryKind.members], description: 'Only entries of these kinds; `[]` leaves none.' },
    { name: 'modalities', type: () => [Modality.members], description: 'Only what is printed as so certain; `[]` leaves none.' },
    WITHIN_ARGUMENT,
  ],
};
