import { enumType } from '../../model/declare/enum-type.js';

export const TimelineMatch = enumType('TimelineMatch', 'Which entries a timeline holds.', {
  WITHIN: 'Those that lie inside the range at their printed precision: a quarter lies inside a half, a year does not.',
  OVERLAPS: 'Also those that may lie inside, and what runs through the range; `certainty` tells them apart.',
});

export const TimelineEntryKind = enumType('TimelineEntryKind', 'What an entry of a timeline is.', {
  EVENT: 'Something happens or happened then.',
  DUE: "Something is to be done then, or, as `~'30`, by the end of then.",
  START: "Something starts then: also the start of an interval and of `'25.8~`.",
  END: 'Something ends then: also the end of an interval.',
  ONGOING: 'Only with OVERLAPS: it runs through the range between its start and its end, or may where one of these is open.',
});

export const TimelineCertainty = enumType('TimelineCertainty', 'Whether an entry lies in the range.', {
  CERTAIN: 'It does, whatever of its printed precision holds.',
  POSSIBLE: 'It may: its printed time reaches beyond the range, or is open.',
});
