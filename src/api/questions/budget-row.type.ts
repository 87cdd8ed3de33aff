import { SafeIntResolver as GraphQLSafeInt } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { ListSize, STATED } from '../../model/declare/list-size.js';
import { Budget, BudgetKind, Currency, Per } from '../../model/nodes/budget.node.js';
import { Statement } from '../../model/relationships/statement.js';
import { Citation } from '../../model/values/citation.js';
import { Precision } from '../../model/values/period.js';
import { OF_A_GROUP } from './budget-sizes.js';

const SAFE = 'in units of the currency; null where it is over 9,007,199,254,740,991, which `digits` holds exactly';

@ObjectType({ description: 'The sum of the figures of a row that bound their amount alike.' })
export class BudgetSum {
  @Field(() => GraphQLSafeInt, { nullable: true, description: `The sum ${SAFE}.` }) amount?: number;
  @Field(() => String, { description: 'The sum exactly, as decimal digits.' }) digits!: string;
  @Field(() => Int, { description: 'How many figures it is the sum of; 0 where there is none.' }) count!: number;
}

@ObjectType({ description: 'A figure in a row.' })
export class BudgetFigure {
  @Field(() => Budget, { description: 'The figure.' }) node!: Budget;
  @ListSize(STATED)
  @Field(() => [Statement], { description: 'The statements by which it belongs to the group: what it pays for, and what that or it is about.' })
  statements!: Statement[];
  @ListSize(STATED) @Field(() => [Citation], { description: 'Their lines and its own, each range once.' }) citations!: Citation[];
}

@ObjectType({ description: 'Figures that can be summed: of one currency, kind, per-what and time. Rows are never summed with each other.' })
export class BudgetRow {
  @Field(() => Currency.members, { description: 'The currency.' }) currency!: string;
  @Field(() => BudgetKind.members, { description: 'What the money is about.' }) kind!: string;
  @Field(() => Per.members, { description: 'TOTAL or YEAR.' }) per!: string;
  @Field(() => String, { nullable: true, description: 'The time as ISO 8601, such as `2026` or `../2028`; null where none is printed.' }) period?: string;
  @Field(() => Precision.members, { nullable: true, description: 'How exactly the time is printed.' }) precision?: string;
  @Field(() => [String], { description: 'The ways in which the time is printed.' }) printedPeriods!: string[];
  @Field(() => BudgetSum, { description: 'Figures that are the amount itself.' }) exact!: BudgetSum;
  @Field(() => BudgetSum, { description: 'Figures that say the amount or more (이상, 초과).' }) atLeast!: BudgetSum;
  @Field(() => BudgetSum, { description: 'Figures that say the amount or less (최대).' }) atMost!: BudgetSum;
  @Field(() => BudgetSum, { description: 'Figures that say about the amount (약, 규모), or close to it.' }) about!: BudgetSum;
  @ListSize(OF_A_GROUP) @Field(() => [BudgetFigure], { description: 'The figures, in natural order.' }) figures!: BudgetFigure[];
}
