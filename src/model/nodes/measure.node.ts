import { enumType } from '../declare/enum-type.js';
import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Modality } from '../values/modality.js';
import { Period } from '../values/period.js';
import { Span } from '../values/span.js';
import { Entity } from './entity.js';

export const MeasureKind = enumType('MeasureKind', 'What kind of line or block a measure is.', {
  ACTION: 'A line that says what is done (□, ○, -, ▲).',
  NOTE: 'A footnote or example line (*, **, ↳).',
  GOAL: 'A guiding sentence of a pillar or task (◇, ◆).',
  THEME: 'An unnumbered heading that groups lines, such as 반도체 or 금융.',
  TABLE: 'A printed table.',
  CHART: 'A chart that the text names.',
});

@NodeType({
  label: 'Measure',
  plural: 'measures',
  prefix: 'measure',
  kind: 'PLAN',
  description: 'A line, or a block of lines, below a pillar or task: what is to be done, nested as printed.',
  korean: '세부 추진내용',
  within: { over: ['HAS_MEASURE'], direction: 'out', depth: 9, defaultScope: 'WITHIN' },
})
export class Measure extends Entity {
  @Property({ type: MeasureKind, required: true, description: 'What kind of line it is.' }) kind!: string;
  @Property({ description: 'The bullet or footnote mark as printed: □, ○, -, *, **, ↳, ◇, ▲.' }) marker?: string;
  @Property({ type: Modality, description: 'How certain it is as printed.' }) modality?: string;
  @Property({ description: 'The condition, where it is conditional.' }) condition?: string;
  @Property({ type: () => Period, description: 'When it is done, where the line dates the measure itself.' }) dates?: Period;
  @Property({ type: () => Span, description: 'The lines of a block, heading included. Null for a single line.' }) span?: Span;
}
