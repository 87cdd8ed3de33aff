import { Field, ID, ObjectType } from 'type-graphql';
import { declareAnswerList } from './declare-answer-list.js';
import { BoundedAnswer } from './hit-bound.type.js';
import { MetricProgressConnection } from './metric-progress.type.js';

@ObjectType({ description: 'How far indicators are, from which baselines, to which aims.' })
export class Progress extends BoundedAnswer {
  @Field(() => [ID], { description: 'The ids of `metric` and `within` that are not there.' }) missing!: string[];
}

declareAnswerList(Progress, {
  name: 'metrics',
  connection: MetricProgressConnection,
  description: 'The indicators that have an aim, or the one that is asked about, in natural order.',
});
