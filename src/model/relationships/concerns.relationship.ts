import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'CONCERNS',
  description: 'Something has to do with a country, bloc or area; of an observation: whom it measures.',
  endpoints: [
    {
      from: ['Measure', 'Finding', 'Programme', 'Instrument', 'Agreement', 'Milestone', 'Organisation', 'Budget', 'Metric', 'Observation', 'Cluster'],
      to: ['Country'],
    },
  ],
  roles: {
    PARTNER: 'Works with us.',
    COMPETITOR: 'Competes with us.',
    MARKET: 'Is to buy.',
    CONTROL_IMPOSING: 'Imposes a control, tariff or restriction.',
    MEMBER: 'Is a member.',
    INVESTMENT_DESTINATION: 'Is invested in.',
    INVESTOR: 'Invests.',
    MEASURED: 'Is what an observation measures.',
    BENCHMARK: 'Is compared with.',
  },
})
export class Concerns extends Statement {}
