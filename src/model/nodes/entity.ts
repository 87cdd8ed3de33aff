import { InterfaceType } from 'type-graphql';
import { Property } from '../declare/property.js';
import { NameOrigin, Origin } from '../values/origin.js';
import type { Citation } from '../values/citation.js';
import { Citable } from './citable.js';
import { Node } from './node.js';

/** What every node of the graph has. */
@InterfaceType('Entity', {
  implements: [Node, Citable],
  description: 'Every node of the graph: named in Korean and English, and cited to the lines that state it.',
})
export abstract class Entity extends Node {
  @Property({ type: 'ID', required: true, description: 'The same everywhere: in GraphQL, in Cypher and as a federation key. Its prefix names the type.' })
  declare id: string;
  @Property({ required: true, description: "The report's own term where it prints one, else our short wording (see `nameOrigin`)." }) name!: string;
  @Property({ required: true, description: 'English name; ours, since the report is Korean.' }) nameEn!: string;
  @Property({ type: NameOrigin, required: true, description: 'Whether `name` is printed or ours.' }) nameOrigin!: string;
  @Property({ description: 'The long form, where the report explains an abbreviation.' }) fullName?: string;
  @Property({ description: 'A printed working title (가칭).' }) workingTitle?: string;
  @Property({ description: 'The official name.', reference: 'the official register that `source` names' }) officialName?: string;
  @Property({ list: true, description: 'Other printed names of the same thing.' }) aliases!: string[];
  @Property({ type: Origin, required: true, description: 'Where the node comes from.' }) origin!: string;
  @Property({ description: 'The source of what is not the report’s: of a node of `origin: REFERENCE`, or of its reference properties.' }) source?: string;
  @Property({ description: 'Where the print is doubtful: what stands there and how it was read.' }) doubt?: string;
  @Property({ type: 'Citations', description: 'The lines that state it; empty for `origin: REFERENCE`.' }) citations!: Citation[];
}
