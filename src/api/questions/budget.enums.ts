import { enumType } from '../../model/declare/enum-type.js';

export const BudgetGrouping = enumType('BudgetGrouping', 'How figures of money are put into groups.', {
  PILLAR: 'By the pillar that what they pay for lies below.',
  TASK: 'By the task that what they pay for lies below.',
  INDUSTRY: 'By industry: that of the figure itself, or where it states none, of what it pays for.',
  TECHNOLOGY: 'By technology, likewise.',
  THEME: 'By theme, likewise.',
  REGION: 'By the place where the money lands, likewise; not by the places that this lies in.',
  PROGRAMME: 'By the programme that they pay for; not where a programme is merely named again.',
  CLUSTER: 'By the cluster that they pay for.',
  LAW: 'By the law that what they pay for, or what that lies below, depends on, or that provides it.',
  YEAR: 'By the one year of their time; money over several years, or with an open start or end, is not spread over them and keeps its time as its group.',
  PAYER: 'By whose money it is; where the report does not say is a group of its own.',
});

export const LeftOutReason = enumType('LeftOutReason', 'Why a figure is in no sum. The first that applies is given.', {
  CAP: 'It is a limit, and no sum that is spent.',
  PER_UNIT: 'It counts for each unit or project, and how many there will be is not printed.',
  PERCENTAGE_ONLY: 'Only a percentage is printed.',
  PART: 'It is part of another figure that was selected; `because` is the whole.',
  NEW_PART: 'It is the new part of a sum that is not printed.',
  SUPERSEDED: 'It is an earlier level of another figure that was selected; `because` is the later one.',
  RESTATED: 'It states, certainly or possibly, another figure that was selected once more; `because` is that one.',
  ENVELOPE: 'Other figures that were selected may be part of it; `because` are those.',
});

export const DerivedKind = enumType('DerivedKind', 'How a figure was worked out that no line prints.', {
  REMAINDER: 'A whole less its parts.',
  PERCENTAGE: 'A printed percentage of a printed amount.',
  SUM_OF_SHARES: 'The shares that different payers bear of one thing, printed on one line.',
});
