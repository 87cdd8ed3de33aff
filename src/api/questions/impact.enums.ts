import { enumType } from '../../model/declare/enum-type.js';

export const ImpactAssumption = enumType('ImpactAssumption', 'What is taken not to happen as planned.', {
  NOT_PASSED: 'It is not passed, concluded, granted or approved. Of a Law, Instrument, Agreement, Budget or Organisation (what it has to decide).',
  DELAYED_UNTIL: 'It happens on a later day, which `until` gives. Of any of the types.',
  CANCELLED: 'It is given up, repealed or ended. Of a Law, Instrument, Agreement, Budget, Programme, Cluster, Milestone or Measure.',
});

export const ImpactHow = enumType('ImpactHow', 'How surely something stands still.', {
  DIRECT: 'The document prints that it depends on what stands still.',
  CARRIED: 'It lies below or comes after something that stands still.',
  POSSIBLE: 'It may, for the `reason` that is given.',
});

export const ImpactReason = enumType('ImpactReason', 'Why it is only possible that something stands still.', {
  USES: 'It runs or uses a programme or cluster that directly stands still.',
  STATUS_UNSTATED: 'It rests on a law of which the document does not say where it stands.',
  DEPENDENCE_UNSTATED: 'The lines show the dependence, without a word that says so.',
  PART_UNCERTAIN: 'The document leaves open whether the money is part of the money that fails.',
});

export const ImpactTiming = enumType('ImpactTiming', 'How something that stands still lies to the day of a delay.', {
  OVERTAKEN: 'Was to end before that day.',
  LATER: 'Ends on that day or later.',
  UNKNOWN: 'The document gives it no date.',
});

export const HopDirection = enumType('HopDirection', 'Which way a statement is walked.', {
  ALONG: 'From its start to its end.',
  AGAINST: 'From its end to its start.',
});
