import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../../model/declare/enum-type.js';
import { MeetingEdge, MeetingPointEdge } from './coordination-parts.type.js';
import { declareAnswerConnection } from './declare-answer-connection.js';
import { declareAnswerList } from './declare-answer-list.js';
import { BoundedAnswer } from './hit-bound.type.js';

export const CoordinationBetween = enumType('CoordinationBetween', 'Who is to coordinate.', {
  TASKS: 'Tasks of different pillars; the measures of a pillar that lie in none of its tasks count as the pillar itself.',
  ORGANISATIONS: 'Organisations that measures name; generic actors are left out.',
});

@ObjectType({ description: 'Who meets whom on the same things, and so must coordinate.' })
export class Coordination extends BoundedAnswer {
  @Field(() => CoordinationBetween.members, { description: 'Who was asked about.' }) between!: string;
}

declareAnswerList(Coordination, {
  name: 'meetings',
  connection: declareAnswerConnection('MeetingConnection', MeetingEdge),
  description: 'Pairs: those that share most things by name first, then those that share most, then by ids.',
});
declareAnswerList(Coordination, {
  name: 'things',
  connection: declareAnswerConnection('MeetingPointConnection', MeetingPointEdge),
  description: 'Things with all who meet on them: those that most name first, then those that most work on, then in natural order.',
});
