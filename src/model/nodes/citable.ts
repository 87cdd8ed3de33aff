import { Field, InterfaceType } from 'type-graphql';
import { ListSize, STATED } from '../declare/list-size.js';
import { Citation } from '../values/citation.js';

/** Whatever is cited: a node, a statement of two nodes, or an edge that sums up statements. */
@InterfaceType('Citable', { description: 'Whatever is cited to lines of a document: every node, every statement, and every edge that rests on statements.' })
export abstract class Citable {
  @ListSize(STATED)
  @Field(() => [Citation], { description: 'The lines that state it; empty for `origin: REFERENCE`.' })
  citations!: Citation[];
}
