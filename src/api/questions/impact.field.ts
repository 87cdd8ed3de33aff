import type { RootField } from '../root-field.js';
import { ImpactAssumption } from './impact.enums.js';
import { Impact } from './impact.type.js';

/** `impact(of:, assume:, until:)`. */
export const IMPACT_FIELD: RootField = {
  name: 'impact',
  type: () => Impact,
  nullable: false,
  description:
    'What stands still if a law, instrument, agreement, budget, decision, programme, cluster, milestone or measure does not happen as planned: what depends on it, what lies below and comes after that, each with its chain.',
  arguments: [
    { name: 'of', type: 'ID', required: true, description: 'Id of what does not happen as planned.' },
    { name: 'assume', type: () => ImpactAssumption.members, required: true, description: 'What is assumed of it; it must fit the type of the node.' },
    { name: 'until', type: 'String', description: 'With DELAYED_UNTIL, and only with it: the day that it is delayed until, as 2027-01-01.' },
  ],
};
