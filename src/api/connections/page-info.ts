import { Field, ObjectType } from 'type-graphql';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list. Both flags are always exact.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Edges follow this page.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Edges come before this page.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' }) startCursor?: string;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge.' }) endCursor?: string;
}
