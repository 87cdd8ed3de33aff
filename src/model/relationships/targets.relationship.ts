import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'TARGETS',
  description: 'Something is about or for an industry, technology or theme.',
  endpoints: [
    {
      from: ['Measure', 'Finding', 'Programme', 'Cluster', 'Law', 'Instrument', 'Agreement', 'Budget', 'Metric', 'Observation', 'Milestone', 'Organisation'],
      to: ['Industry', 'Technology', 'Theme'],
    },
  ],
  roles: {
    MAIN: 'The subject itself.',
    EXAMPLE: 'Named as an example.',
    INPUT: 'Used to make something else.',
    APPLICATION: 'Where something is put to use.',
  },
})
export class Targets extends Statement {}
