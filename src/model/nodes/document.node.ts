import { NodeType } from '../declare/node-type.js';
import { Property } from '../declare/property.js';
import { Period } from '../values/period.js';
import { Span } from '../values/span.js';
import { Entity } from './entity.js';

@NodeType({
  label: 'Document',
  plural: 'documents',
  prefix: 'document',
  kind: 'SHARED',
  description: 'A published work plan.',
  korean: '업무보고',
})
export class Document extends Entity {
  @Property({ required: true, description: 'The body that publishes it.' }) publisher!: string;
  @Property({ type: () => Period, required: true, description: 'Its date.' }) date!: Period;
  @Property({ required: true, description: 'BCP 47 language of its text.' }) language!: string;
  @Property({ required: true, description: 'SHA-256 of the file that the citations count lines in, in hex.' }) sha256!: string;
  @Property({ type: 'Int', required: true, description: 'Lines of that file.' }) lineCount!: number;
  @Property({ description: 'Terms of use of the document.' }) terms?: string;
  @Property({ type: () => Span, required: true, description: 'All its lines.' }) span!: Span;
}
