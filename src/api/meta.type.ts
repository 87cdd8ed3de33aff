import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ListSize, STATED } from '../model/declare/list-size.js';

@ObjectType({ description: 'A heading of a document.' })
export class MetaSection {
  @Field(() => ID, { description: 'Id of the section.' }) section!: string;
  @Field(() => String, { nullable: true, description: 'Its number as printed.' }) number!: string | null;
  @Field(() => String, { description: 'The heading.' }) name!: string;
  @Field(() => Int, { description: 'Line of the heading.' }) lineStart!: number;
  @Field(() => Int, { description: 'Last line below it.' }) lineEnd!: number;
}

@ObjectType({ description: 'A loaded document: what it is, and under what terms its text stands.' })
export class MetaDocument {
  // Not `id`: a client that keeps objects by id would keep this one and the Document node as one.
  @Field(() => ID, { description: 'Id of the document.' }) document!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => String, { description: 'Its title in English; ours.' }) titleEn!: string;
  @Field(() => String, { description: 'Who publishes it.' }) publisher!: string;
  @Field(() => String, { description: 'Its date, ISO.' }) date!: string;
  @Field(() => String, { description: 'BCP 47 language of its text.' }) language!: string;
  @Field(() => String, { description: 'SHA-256 of the file that citations count lines in, in hex.' }) sha256!: string;
  @Field(() => Int, { description: 'Lines of that file.' }) lineCount!: number;
  @ListSize(STATED)
  @Field(() => [MetaSection], { description: 'Its headings above the pillars, in printed order.' })
  sections!: MetaSection[];
  @Field(() => String, { nullable: true, description: 'Terms of use of the document.' }) terms?: string;
  @Field(() => Boolean, { description: 'Whether citations can quote it: the operator gave its text.' }) quoted!: boolean;
}

@ObjectType({ description: 'How many there are of a label or relationship type.' })
export class MetaCount {
  @Field(() => String, { description: 'The label or relationship type.' }) name!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType({ description: 'What is served: which documents, which version, from which engine.' })
export class Meta {
  @ListSize(STATED)
  @Field(() => [MetaDocument], { description: 'The loaded documents.' })
  documents!: MetaDocument[];
  @Field(() => String, { description: 'The generation: a hash of the content and the model. Equal versions give equal answers.' }) dataVersion!: string;
  @Field(() => String, { description: 'Version of the model that the schema is made from.' }) schemaVersion!: string;
  @Field(() => String, { description: 'When the graph was loaded, ISO.' }) loadedAt!: string;
  @Field(() => String, { description: 'The engine that answers.' }) engine!: string;
  @ListSize(STATED)
  @Field(() => [MetaCount], { description: 'Nodes of the report by label.' })
  nodeCounts!: MetaCount[];
  @ListSize(STATED)
  @Field(() => [MetaCount], { description: 'Relationships by type.' })
  relationshipCounts!: MetaCount[];
}
