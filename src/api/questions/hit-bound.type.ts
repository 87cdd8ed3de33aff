import { Field, Int, ObjectType } from 'type-graphql';
import { ListSize } from '../../model/declare/list-size.js';

@ObjectType({ description: 'A published bound that was hit, so that the answer is not whole.' })
export class HitBound {
  @Field(() => String, { description: 'What was being gathered.' }) name!: string;
  @Field(() => Int, { description: 'How many of them were gathered, at most.' }) limit!: number;
}

/** What every answer says of its bounds. */
@ObjectType({ description: 'An answer that says which bounds were hit.' })
export abstract class BoundedAnswer {
  @Field(() => Boolean, { description: 'Whether a bound was hit, so that more is in the graph than the answer says.' }) truncated!: boolean;
  @ListSize({ by: 'data', assumedSize: 5 })
  @Field(() => [HitBound], { description: 'The bounds that were hit.' })
  bounds!: HitBound[];
}
