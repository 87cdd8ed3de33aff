import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'CARRIED_OUT_BY',
  description: 'A body carries something out.',
  endpoints: [{ from: ['Measure', 'Finding', 'Programme', 'Cluster', 'Milestone', 'Instrument', 'Agreement', 'Budget'], to: ['Organisation'] }],
  roles: {
    LEADS: 'Leads.',
    DECIDES: 'Decides or selects.',
    APPROVES: 'Approves.',
    CO_OPERATES: 'Works with the one who leads.',
    INVESTS: 'Invests.',
    SUPPLIES_DATA: 'Supplies data.',
    PUBLISHES: 'Publishes.',
    PROPOSES: 'Proposes or designs.',
    OPERATES: 'Operates.',
  },
})
export class CarriedOutBy extends Statement {}
