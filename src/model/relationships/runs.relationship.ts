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
    SELECTS: 'Selects it or its site.',
    SUPPORTS: 'Supports it.',
    CONVERTS: 'Turns it into something else.',
  },
})
export class Runs extends Statement {}
