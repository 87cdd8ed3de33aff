import type { RootField } from '../root-field.js';
import { Coordination, CoordinationBetween } from './coordination.type.js';

/** `coordination(…)`. */
export const COORDINATION_FIELD: RootField = {
  name: 'coordination',
  type: () => Coordination,
  nullable: false,
  description: 'Which tasks of different pillars, or which organisations, meet on the same industry, theme, region, law or programme.',
  arguments: [
    { name: 'between', type: () => CoordinationBetween.members, defaultValue: 'TASKS', description: 'Who is to coordinate.' },
    {
      name: 'on',
      type: 'NodeTypes',
      description:
        'Types of the things to meet on: INDUSTRY, THEME, REGION, LAW and PROGRAMME where nothing is said (or the type of `thing`); also TECHNOLOGY, CLUSTER, INSTRUMENT, AGREEMENT, COUNTRY.',
    },
    { name: 'broader', type: 'Boolean', defaultValue: false, description: 'Also meet on the thing that a thing is part of (PART_OF, one step).' },
    { name: 'task', type: 'ID', description: 'Only pairs with this task; between organisations, only what is stated in it.' },
    { name: 'pillar', type: 'ID', description: 'Only pairs with a task of this pillar; between organisations, only what is stated in it.' },
    { name: 'organisation', type: 'ID', description: 'Between organisations: only pairs with this one.' },
    { name: 'thing', type: 'ID', description: 'Only what meets on this thing.' },
  ],
};
