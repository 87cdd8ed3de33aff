import { Field, Float, Int, ObjectType, type ClassType } from 'type-graphql';
import { SafeIntResolver as GraphQLSafeInt } from 'graphql-scalars';
import type { PropertyModel } from '../../model/graph-model-data.js';

function declareNumbers(name: string, value: unknown, total: unknown): ClassType {
  @ObjectType(name, { description: 'What is reckoned of a number of all nodes of a list or group. Values that are missing are left out.' })
  class Numbers {
    @Field(() => Int, { description: 'How many nodes have a value.' }) count!: number;
    @Field(() => total as ClassType, { description: 'The sum; 0 where none has a value. Fractions are added to the sixth decimal.' }) sum!: number;
    @Field(() => value as ClassType, { nullable: true, description: 'The least value.' }) min?: number;
    @Field(() => value as ClassType, { nullable: true, description: 'The greatest value.' }) max?: number;
    @Field(() => Float, { nullable: true, description: 'The sum divided by `count`.' }) avg?: number;
  }
  return Numbers;
}

const IntAggregate = declareNumbers('IntAggregate', Int, GraphQLSafeInt);
const SafeIntAggregate = declareNumbers('SafeIntAggregate', GraphQLSafeInt, GraphQLSafeInt);
const FloatAggregate = declareNumbers('FloatAggregate', Float, Float);

@ObjectType('PeriodAggregate', { description: 'What is told of the times of all nodes of a list or group. Open ends are left out.' })
class PeriodAggregate {
  @Field(() => Int, { description: 'How many nodes have a time.' }) count!: number;
  @Field(() => String, { nullable: true, description: 'The earliest first day, YYYY-MM-DD.' }) earliest?: string;
  @Field(() => String, { nullable: true, description: 'The latest last day, YYYY-MM-DD.' }) latest?: string;
  @Field(() => String, { nullable: true, description: 'The latest first day, YYYY-MM-DD.' }) latestStart?: string;
  @Field(() => String, { nullable: true, description: 'The earliest last day, YYYY-MM-DD.' }) earliestEnd?: string;
}

/** The GraphQL type of what is reckoned of a property. */
export function figureType({ kind }: PropertyModel): ClassType {
  if (kind === 'Int') return IntAggregate;
  if (kind === 'SafeInt') return SafeIntAggregate;
  return kind === 'Float' ? FloatAggregate : PeriodAggregate;
}
