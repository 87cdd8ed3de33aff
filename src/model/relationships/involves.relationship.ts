import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'INVOLVES',
  description: 'A body takes part in something, or is what an observation measures.',
  endpoints: [{ from: ['Measure', 'Finding', 'Programme', 'Cluster', 'Agreement', 'Milestone', 'Instrument', 'Metric', 'Observation'], to: ['Organisation'] }],
  roles: {
    PARTICIPANT: 'Takes part.',
    CONSULTED: 'Is consulted.',
    INVESTOR: 'Invests.',
    RECIPIENT: 'Receives support.',
    MEASURED: 'Is what an observation measures.',
    SUBJECT: 'Is what the line is about.',
  },
})
export class Involves extends Statement {}
