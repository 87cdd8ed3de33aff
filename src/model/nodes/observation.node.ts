import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Period } from '../values/period.js';
import { Qualifier } from '../values/qualifier.js';
import { Entity } from './entity.js';

export const ObservationKind = enumType('ObservationKind', 'What a value of an indicator is.', {
  LEVEL: 'A measured value.',
  BASELINE: 'The value that a target starts from.',
  TARGET: 'A value to be reached.',
  PLAN: 'A planned value.',
  ADDITION: 'What is to be added.',
  CHANGE: 'A change.',
  SHARE: 'A share.',
  LIMIT: 'A limit.',
  RANK: 'A place in a ranking.',
});

@NodeType({
  label: 'Observation',
  plural: 'observations',
  prefix: 'observation',
  kind: 'PLAN',
  description: 'One value of an indicator.',
  korean: '지표값',
  quantity: { name: 'quantity', amount: 'value', qualifier: 'qualifier' },
})
export class Observation extends Entity {
  @Property({ type: ObservationKind, required: true, description: 'What the value is.' }) kind!: string;
  @Property({ type: 'Float', measuredIn: 'unit', description: 'The value in `unit`. Null where the print gives words.' }) value?: number;
  @Property({ description: 'The unit, in English.' }) unit?: string;
  @Property({ type: Qualifier, required: true, description: 'How the figure bounds the value.' }) qualifier!: string;
  @Property({ type: 'Int', lineNumber: true, description: 'Line that the unit was taken from, where the figure is printed without one.' }) unitFrom?: number;
  @Property({ required: true, description: 'The figure as printed.' }) printed!: string;
  @Property({ type: () => Period, description: 'The time of the value.' }) period?: Period;
  @Property({ type: 'Int', description: 'Place in a ranking.' }) rank?: number;
}
