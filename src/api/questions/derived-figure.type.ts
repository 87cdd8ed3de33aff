import { SafeIntResolver as GraphQLSafeInt } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { ListSize, STATED } from '../../model/declare/list-size.js';
import { Budget, BudgetKind, Currency, Per } from '../../model/nodes/budget.node.js';
import { Citation } from '../../model/values/citation.js';
import { Qualifier } from '../../model/values/qualifier.js';
import { OF_A_GROUP } from './budget-sizes.js';
import { DerivedKind } from './budget.enums.js';

@ObjectType({ description: 'A figure that no line prints and that nothing stores: worked out from figures that lines print.' })
export class DerivedFigure {
  @Field(() => Boolean, { description: 'Always true: what tells it from what the report prints.' }) derived!: boolean;
  @Field(() => DerivedKind.members, { description: 'How it was worked out.' }) kind!: string;
  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: 'The amount in units of the currency, rounded to one; null where it is over 9,007,199,254,740,991.',
  })
  amount?: number;
  @Field(() => String, { description: 'The amount as decimal digits.' }) digits!: string;
  @Field(() => Qualifier.members, { description: 'How it bounds the value, which follows from the figures: of 150 at least 40 percent is at least 60.' })
  qualifier!: string;
  @Field(() => Currency.members, { description: 'The currency.' }) currency!: string;
  @Field(() => BudgetKind.members, { description: 'What the money is about.' }) budgetKind!: string;
  @Field(() => Per.members, { description: 'What it counts.' }) per!: string;
  @Field(() => String, { nullable: true, description: 'Its time as ISO 8601; null where none is printed.' }) period?: string;
  @ListSize(OF_A_GROUP)
  @Field(() => [Budget], { description: 'The figures that it follows from; of a remainder the whole first, of a percentage the share.' })
  from!: Budget[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'The lines of those.' }) citations!: Citation[];
}
