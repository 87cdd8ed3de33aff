import { ObjectType } from 'type-graphql';
import { Property } from '../declare/property.js';

/** The lines that a heading covers, from itself to the last line below it; not a citation. */
@ObjectType({ description: 'The lines that a heading covers, from itself to the last line below it. A span is no citation.' })
export class Span {
  @Property({ type: 'Int', required: true, description: 'The line of the heading.' }) lineStart!: number;
  @Property({ type: 'Int', required: true, description: 'The last line below it.' }) lineEnd!: number;
}
