import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'RUNS',
  description: 'A measure or body runs, builds or sets up a programme or cluster.',
  endpoints: [{ from: ['Measure', 'Finding', 'Organisation'], to: ['Programme', 'Cluster'] }],
  roles: {
    BUILDS: 'Builds or sets it up.',
    EXPANDS: 'Enlarges it.',
    USES: 'Uses it.',
    DRAWS_UP: 'Draws it up.',
    ANNOUNCES: 'Announces it.',
    DESIGNATES: 'Designates it.',
  },
})
export class Runs extends Statement {}
