import { RelationshipType } from '../declare/relationship-type.js';
import { Statement } from './statement.js';

@RelationshipType({
  type: 'PROVIDES',
  description: 'A law, agreement, instrument, programme or measure brings something.',
  endpoints: [
    { from: ['Law', 'Agreement', 'Instrument', 'Programme', 'Measure', 'Finding'], to: ['Instrument', 'Programme'] },
    { from: ['Measure', 'Law', 'Finding'], to: ['Agreement'] },
    { from: ['Law', 'Measure'], to: ['Organisation'] },
  ],
  roles: {
    INTRODUCES: 'Brings it newly.',
    EXPANDS: 'Widens or raises it.',
    OFFERS: 'Offers it.',
    EASES: 'Eases or lifts it.',
    REVISES: 'Revises it.',
    NEGOTIATES: 'Negotiates or concludes it.',
    JOINS: 'Joins it.',
    USES: 'Makes use of it.',
  },
  names: { forward: 'provides', inverse: 'providedBy' },
})
export class Provides extends Statement {}
