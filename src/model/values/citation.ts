import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumType } from '../declare/enum-type.js';

export const QuoteStatus = enumType('QuoteStatus', 'Whether a citation can show the lines it names.', {
  QUOTED: 'The operator gave the source text and `quote` holds its lines.',
  SOURCE_NOT_GIVEN: 'The operator gave no source text (`--source FILE`), so `quote` is null; document, section and lines still hold.',
});

/** Where a document states something. Stored as parallel lists, since a property cannot hold a list of records. */
@ObjectType({ description: 'Where a document states something: a range of at most three lines, and the printed terms that show it.' })
export class Citation {
  @Field(() => ID, { description: 'Id of the cited document.' }) document!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the innermost section, pillar or task heading that the lines stand under.' }) section?: string;
  @Field(() => Int, { description: 'First line, counted from 1 in the document file.' }) lineStart!: number;
  @Field(() => Int, { description: 'Last line, inclusive.' }) lineEnd!: number;
  @Field(() => [String], { description: 'Names, numbers or dates as printed on these lines, that show the statement.' }) evidence!: string[];
  @Field(() => String, { nullable: true, description: 'The cited lines, where the operator gave the source text.' }) quote?: string;
  @Field(() => QuoteStatus.members, { description: 'Why `quote` is there or not.' }) quoteStatus!: string;
}
