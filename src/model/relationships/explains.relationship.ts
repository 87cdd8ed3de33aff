import { Property } from '../declare/property.js';
import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'EXPLAINS',
  description: 'A footnote or example explains a term, or the line that carries the term.',
  endpoints: [
    {
      from: ['Measure'],
      to: [
        'Measure',
        'Programme',
        'Cluster',
        'Industry',
        'Technology',
        'Theme',
        'Region',
        'Country',
        'Organisation',
        'Law',
        'Instrument',
        'Agreement',
        'Budget',
        'Metric',
      ],
    },
    {
      from: ['Finding'],
      to: [
        'Finding',
        'Programme',
        'Cluster',
        'Industry',
        'Technology',
        'Theme',
        'Region',
        'Country',
        'Organisation',
        'Law',
        'Instrument',
        'Agreement',
        'Metric',
      ],
    },
  ],
  names: { forward: 'explains', inverse: 'explainedBy' },
})
export class Explains extends Statement {
  @Property({ description: 'The mark that ties the two, as printed: `*`, `**`, `↳`.' }) marker?: string;
  @Property({ description: 'The term that is explained, as printed.' }) term?: string;
}
