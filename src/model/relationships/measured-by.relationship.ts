import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'MEASURED_BY',
  description: 'Something is measured by an indicator.',
  endpoints: [
    {
      from: ['Task', 'Measure', 'Finding', 'Programme', 'Cluster', 'Instrument', 'Agreement', 'Industry', 'Technology', 'Organisation', 'Theme'],
      to: ['Metric'],
    },
  ],
})
export class MeasuredBy extends Statement {}
