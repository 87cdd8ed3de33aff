import { enumType } from '../declare/enum-type.js';
import { Property } from '../declare/property.js';
import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

export const Certainty = enumType('Certainty', 'Whether a part is certain.', {
  STATED: 'The report or the named source says so.',
  POSSIBLE: 'The report leaves it open.',
});

@RelationshipType({
  type: 'PART_OF',
  description: 'Something is part of a greater thing of its kind.',
  endpoints: [
    { from: ['Budget'], to: ['Budget'] },
    { from: ['Region'], to: ['Region'] },
    { from: ['Industry'], to: ['Industry'] },
    { from: ['Theme'], to: ['Theme'] },
    { from: ['Programme'], to: ['Programme'] },
    { from: ['Cluster'], to: ['Cluster'] },
    { from: ['Organisation'], to: ['Organisation'] },
    { from: ['Observation'], to: ['Observation'] },
    { from: ['Instrument'], to: ['Instrument'] },
    { from: ['Country'], to: ['Country'] },
    { from: ['Metric'], to: ['Metric'] },
    { from: ['Technology'], to: ['Technology', 'Industry'] },
  ],
  names: { forward: 'partOf', inverse: 'parts' },
})
export class PartOf extends Statement {
  @Property({ type: Certainty, description: 'POSSIBLE where the report leaves it open. Null is stated.' }) certainty?: string;
}
