import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Entity } from './entity.js';

export const MetricValues = enumType('MetricValues', 'Whether the values of an indicator are printed.', {
  PRINTED: 'The text prints them.',
  NOT_PRINTED: 'The text only names the indicator: a chart has the values, or they are yet to come.',
});

@NodeType({
  label: 'Metric',
  plural: 'metrics',
  prefix: 'metric',
  kind: 'SHARED',
  description: 'An indicator.',
  korean: '지표',
})
export class Metric extends Entity {
  @Property({ description: 'The unit of its values, in English: percent, firms, years.' }) unit?: string;
  @Property({ description: 'The printed term for what is measured or counted, such as AI팩토리, where the indicator’s name is ours.' }) subject?: string;
  @Property({ type: MetricValues, required: true, description: 'Whether its values are printed.' }) values!: string;
}
